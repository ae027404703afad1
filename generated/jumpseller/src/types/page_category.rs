// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A category of pages.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct PageCategory {
    pub id: Maybe<i64>,
    pub name: Maybe<String>,
    pub position: Maybe<i64>,
}
