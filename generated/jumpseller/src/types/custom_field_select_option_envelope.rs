// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::custom_field_select_option::CustomFieldSelectOption;

/// A select option under its key.
#[record]
pub struct CustomFieldSelectOptionEnvelope {
    pub custom_field_select_option: CustomFieldSelectOption,
}
