// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Where in the checkout a field stands.
#[string_enum]
pub enum CheckoutFieldArea {
    Contact,
    BillingShipping,
    Other,
    Unknown(String),
}
