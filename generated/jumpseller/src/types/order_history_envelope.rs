// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::order_history::OrderHistory;

/// An entry of the history under its key.
#[record]
pub struct OrderHistoryEnvelope {
    pub order_history: OrderHistory,
}
