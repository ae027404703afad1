// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A customer category, as it is sent.
#[record(new)]
pub struct CustomerCategoryEdit {
    pub name: Option<String>,
}
