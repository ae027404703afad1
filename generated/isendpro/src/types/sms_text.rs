// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;

/// One text for all numbers, or one for each.
#[union]
pub enum SmsText {
    StringArray(Vec<String>),
    String(String),
}
