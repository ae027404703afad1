// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::order::Order;

/// An order under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct OrderEnvelope {
    pub order: Order,
}
