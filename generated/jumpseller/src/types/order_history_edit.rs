// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A new entry of the history of an order.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct OrderHistoryEdit {
    pub message: Option<String>,
}
