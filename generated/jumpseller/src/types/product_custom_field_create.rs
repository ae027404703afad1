// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A value for a custom field.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ProductCustomFieldCreate {
    /// Id of the custom field.
    pub id: Option<i32>,
    pub value: Option<String>,
}
