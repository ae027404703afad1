// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A category of products.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct Category {
    pub id: Maybe<i32>,
    pub name: Maybe<String>,
    /// Id of the category around it.
    pub parent_id: Maybe<i32>,
    pub permalink: Maybe<String>,
}
