// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A category of products.
#[record(new)]
pub struct Category {
    pub id: Maybe<i32>,
    pub name: Maybe<String>,
    /// Id of the category around it.
    pub parent_id: Maybe<i32>,
    pub permalink: Maybe<String>,
}
