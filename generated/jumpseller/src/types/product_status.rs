// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Status of a product.
#[string_enum(kebab)]
pub enum ProductStatus {
    Available,
    NotAvailable,
    Disabled,
    Unknown(String),
}
