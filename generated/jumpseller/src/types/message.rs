// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A message.
#[record]
pub struct Message {
    pub message: Option<String>,
}
