// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A select option, as it is sent.
#[record(new)]
pub struct CustomFieldSelectOptionEdit {
    pub value: Option<String>,
}
