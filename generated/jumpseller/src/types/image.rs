// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// An image of a product.
#[derive(Record)]
#[non_exhaustive]
pub struct Image {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub url: Maybe<String>,
    pub position: Maybe<i32>,
}
