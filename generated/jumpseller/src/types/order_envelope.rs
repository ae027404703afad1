// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::order::Order;

/// An order under its key.
#[record]
pub struct OrderEnvelope {
    pub order: Order,
}
