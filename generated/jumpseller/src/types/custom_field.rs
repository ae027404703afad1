// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::custom_field_type::CustomFieldType;

/// A field that a shop adds to its products.
#[record]
pub struct CustomField {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub label: Maybe<String>,
    #[wire(name = "type")]
    pub type_: Maybe<CustomFieldType>,
    pub values: Maybe<Vec<String>>,
}
