// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Status of a customer.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `approved`
    #[wire(name = "approved")]
    Approved,
    /// `pending`
    #[wire(name = "pending")]
    Pending,
    /// `disabled`
    #[wire(name = "disabled")]
    Disabled,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
