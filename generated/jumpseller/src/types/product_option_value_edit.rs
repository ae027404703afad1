// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A value, as it is sent.
#[record(new)]
pub struct ProductOptionValueEdit {
    pub name: Option<String>,
    pub position: Option<i32>,
}
