// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, Record};

/// A registered sender.
#[derive(Record)]
#[non_exhaustive]
pub struct Sender {
    pub sender: Option<String>,
    pub created: Option<DateTime>,
}
