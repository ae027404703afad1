// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A new image.
#[record(new)]
pub struct ImageEdit {
    pub url: Option<String>,
}
