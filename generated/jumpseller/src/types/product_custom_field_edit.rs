// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// Another value of a custom field.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct ProductCustomFieldEdit {
    pub value: Option<String>,
}
