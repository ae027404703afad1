// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{checkout_field_area::CheckoutFieldArea, checkout_field_type::CheckoutFieldType};

/// A checkout custom field, as it is sent.
#[record(new)]
pub struct CheckoutCustomFieldEdit {
    pub label: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<CheckoutFieldType>,
    pub area: Option<CheckoutFieldArea>,
    pub position: Option<i32>,
    /// The server's default is `false`.
    pub required: Option<bool>,
    /// The server's default is `false`.
    pub deletable: Option<bool>,
    pub custom_field_select_options: Option<Vec<String>>,
}
