// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::custom_field_select_option::CustomFieldSelectOption;

/// A select option under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomFieldSelectOptionEnvelope {
    pub custom_field_select_option: CustomFieldSelectOption,
}
