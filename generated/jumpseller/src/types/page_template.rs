// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A template of pages.
#[record]
pub struct PageTemplate {
    #[wire(read_only)]
    pub id: Option<i64>,
    pub name: Maybe<String>,
}
