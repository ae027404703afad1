// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::union;

/// A count, as a number or as its digits.
#[union]
pub enum Count {
    Integer(i64),
    String(String),
}
