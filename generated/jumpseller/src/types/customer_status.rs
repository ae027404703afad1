// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Status of a customer.
#[string_enum]
pub enum CustomerStatus {
    Approved,
    Pending,
    Disabled,
    Unknown(String),
}
