// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A custom field of a product, with its value.
#[record]
pub struct ProductCustomField {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub custom_field_id: Maybe<i32>,
    #[wire(name = "type")]
    pub type_: Maybe<String>,
    pub label: Maybe<String>,
    pub value: Maybe<String>,
    pub value_id: Maybe<String>,
}
