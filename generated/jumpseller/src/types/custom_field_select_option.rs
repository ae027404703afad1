// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A value to choose from in a custom field.
#[derive(Record)]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub value: Maybe<String>,
}
