// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// An additional field, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct CustomerAdditionalFieldEdit {
    pub value: Option<String>,
    pub checkout_custom_field_id: Option<i32>,
}
