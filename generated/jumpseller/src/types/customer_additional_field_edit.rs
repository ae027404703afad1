// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// An additional field, as it is sent.
#[record(new)]
pub struct CustomerAdditionalFieldEdit {
    pub value: Option<String>,
    pub checkout_custom_field_id: Option<i32>,
}
