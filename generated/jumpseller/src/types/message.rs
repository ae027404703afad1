// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A message.
#[derive(Record)]
#[non_exhaustive]
pub struct Message {
    pub message: Option<String>,
}
