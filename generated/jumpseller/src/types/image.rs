// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// An image of a product.
#[record]
pub struct Image {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub url: Maybe<String>,
    pub position: Maybe<i32>,
}
