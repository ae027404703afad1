// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A template of pages.
#[derive(Record)]
#[non_exhaustive]
pub struct PageTemplate {
    #[wire(read_only)]
    pub id: Option<i64>,
    pub name: Maybe<String>,
}
