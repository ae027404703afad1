// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A category, as it is sent.
#[record(new)]
pub struct CategoryEdit {
    pub name: Option<String>,
    /// Id of the category around it.
    pub parent_id: Option<i32>,
}
