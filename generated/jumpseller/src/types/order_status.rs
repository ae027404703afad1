// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Status of an order.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `Abandoned`
    Abandoned,
    /// `Canceled`
    Canceled,
    /// `Pending Payment`
    #[wire(name = "Pending Payment")]
    PendingPayment,
    /// `Paid`
    Paid,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
