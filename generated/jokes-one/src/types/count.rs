// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Union;

/// A count, as a number or as its digits.
#[derive(Union)]
#[non_exhaustive]
pub enum Count {
    Integer(i64),
    String(String),
}
