// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// A sender to register.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct NewSender {
    pub sender: String,
}
