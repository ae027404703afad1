// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::custom_field_type::CustomFieldType;

/// A custom field, as it is sent.
#[record(new)]
pub struct CustomFieldEdit {
    pub label: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<CustomFieldType>,
    pub values: Option<Vec<String>>,
}
