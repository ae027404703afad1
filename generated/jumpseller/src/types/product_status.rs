// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Status of a product.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `available`
    #[wire(name = "available")]
    Available,
    /// `not-available`
    #[wire(name = "not-available")]
    NotAvailable,
    /// `disabled`
    #[wire(name = "disabled")]
    Disabled,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
