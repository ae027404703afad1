// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// The image of a page.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct PageImage {
    pub id: Maybe<i64>,
    pub url: Maybe<String>,
}
