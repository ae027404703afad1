// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Union;

/// A number, or a text that holds one.
#[derive(Union)]
#[non_exhaustive]
pub enum NumberOrText {
    Number(f64),
    String(String),
}
