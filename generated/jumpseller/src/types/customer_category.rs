// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A group of customers.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomerCategory {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub code: Maybe<String>,
    pub name: Maybe<String>,
}
