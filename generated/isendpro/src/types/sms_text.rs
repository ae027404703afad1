// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;

/// One text for all numbers, or one for each.
#[derive(Union)]
#[non_exhaustive]
pub enum SmsText {
    StringArray(Vec<String>),
    String(String),
}
