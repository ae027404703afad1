// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A registered sender.
#[record]
pub struct Sender {
    pub sender: Option<String>,
    pub created: Option<DateTime>,
}
