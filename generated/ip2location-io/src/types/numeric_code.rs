// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::Union;

/// ISO 3166-1 code, a number.
#[derive(Union)]
#[non_exhaustive]
pub enum NumericCode {
    Integer(i64),
    String(String),
}
