// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;

/// A number, or a text that holds one.
#[union]
pub enum NumberOrText {
    Number(f64),
    String(String),
}
