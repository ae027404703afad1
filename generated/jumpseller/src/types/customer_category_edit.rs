// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A customer category, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct CustomerCategoryEdit {
    pub name: Option<String>,
}
