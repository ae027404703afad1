// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// An address that is called when something happens.
#[record]
pub struct Hook {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub name: Maybe<String>,
    pub event: Maybe<String>,
    pub url: Maybe<String>,
    pub created_at: Maybe<String>,
}
