// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A category of pages.
#[record(new)]
pub struct PageCategory {
    pub id: Maybe<i64>,
    pub name: Maybe<String>,
    pub position: Maybe<i64>,
}
