// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A value, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ProductOptionValueEdit {
    pub name: Option<String>,
    pub position: Option<i32>,
}
