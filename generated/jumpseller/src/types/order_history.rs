// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// An entry of the history of an order.
#[derive(Record)]
#[non_exhaustive]
pub struct OrderHistory {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub message: Maybe<String>,
    pub created_at: Maybe<String>,
}
