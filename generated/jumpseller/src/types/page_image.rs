// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// The image of a page.
#[record(new)]
pub struct PageImage {
    pub id: Maybe<i64>,
    pub url: Maybe<String>,
}
