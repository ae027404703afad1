// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A select option, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct CustomFieldSelectOptionEdit {
    pub value: Option<String>,
}
