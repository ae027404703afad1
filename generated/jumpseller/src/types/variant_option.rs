// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// What a variant is in one option.
#[record(new)]
pub struct VariantOption {
    /// Name of the option.
    pub name: Maybe<String>,
    /// Name of the value.
    pub value: Maybe<String>,
    pub product_option_id: Maybe<i32>,
    pub product_option_position: Maybe<i32>,
    pub product_option_value_id: Maybe<i32>,
    pub product_value_position: Maybe<i32>,
}
