// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::union;

/// A number, also as text.
#[union]
pub enum NumberOrText {
    Integer(i64),
    String(String),
}
