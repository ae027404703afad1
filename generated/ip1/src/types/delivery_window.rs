// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A time to deliver messages in.
#[record(new)]
pub struct DeliveryWindow {
    pub opens: Option<DateTime>,
    pub closes: Option<DateTime>,
}
