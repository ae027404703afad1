// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, Record};

/// A time to deliver messages in.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct DeliveryWindow {
    pub opens: Option<DateTime>,
    pub closes: Option<DateTime>,
}
