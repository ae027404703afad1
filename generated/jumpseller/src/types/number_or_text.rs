// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Union;

/// A number, also as text.
#[derive(Union)]
#[non_exhaustive]
pub enum NumberOrText {
    Integer(i64),
    String(String),
}
