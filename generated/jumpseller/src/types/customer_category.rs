// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A group of customers.
#[record]
pub struct CustomerCategory {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
