// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// A sender to register.
#[record(new)]
pub struct NewSender {
    pub sender: String,
}
