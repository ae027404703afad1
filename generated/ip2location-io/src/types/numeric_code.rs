// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::union;

/// ISO 3166-1 code, a number.
#[union]
pub enum NumericCode {
    Integer(i64),
    String(String),
}
