// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A new entry of the history of an order.
#[record(new)]
pub struct OrderHistoryEdit {
    pub message: Option<String>,
}
