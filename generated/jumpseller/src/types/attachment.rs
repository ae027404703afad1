// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A file that comes with a product.
#[record]
pub struct Attachment {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub url: Maybe<String>,
}
