// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// An entry of the history of an order.
#[record]
pub struct OrderHistory {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub message: Maybe<String>,
    pub created_at: Maybe<String>,
}
