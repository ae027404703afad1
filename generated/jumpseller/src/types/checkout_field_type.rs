// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of a checkout custom field.
#[string_enum]
pub enum CheckoutFieldType {
    Text,
    Select,
    Selection,
    Input,
    Checkbox,
    Date,
    Unknown(String),
}
