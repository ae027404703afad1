// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{checkout_field_area::CheckoutFieldArea, checkout_field_type::CheckoutFieldType};

/// A question that the checkout asks.
#[record]
pub struct CheckoutCustomField {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub label: Maybe<String>,
    #[wire(name = "type")]
    pub type_: Maybe<CheckoutFieldType>,
    pub area: Maybe<CheckoutFieldArea>,
    pub position: Maybe<i32>,
    /// The server's default is `false`.
    pub required: Maybe<bool>,
    /// The server's default is `false`.
    pub deletable: Maybe<bool>,
    pub custom_field_select_options: Maybe<Vec<String>>,
}
