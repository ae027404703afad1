// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Another value of a custom field.
#[record(new)]
pub struct ProductCustomFieldEdit {
    pub value: Option<String>,
}
