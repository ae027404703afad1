// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A value for a custom field.
#[record(new)]
pub struct ProductCustomFieldCreate {
    /// Id of the custom field.
    pub id: Option<i32>,
    pub value: Option<String>,
}
