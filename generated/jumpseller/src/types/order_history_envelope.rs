// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::order_history::OrderHistory;

/// An entry of the history under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct OrderHistoryEnvelope {
    pub order_history: OrderHistory,
}
