// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A file that comes with a product.
#[derive(Record)]
#[non_exhaustive]
pub struct Attachment {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub url: Maybe<String>,
}
