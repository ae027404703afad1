// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A value to choose from in a custom field.
#[record]
pub struct CustomFieldSelectOption {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub value: Maybe<String>,
}
