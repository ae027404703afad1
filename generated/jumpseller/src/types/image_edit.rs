// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A new image.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ImageEdit {
    pub url: Option<String>,
}
