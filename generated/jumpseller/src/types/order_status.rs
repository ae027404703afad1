// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Status of an order.
#[string_enum(pascal)]
pub enum OrderStatus {
    Abandoned,
    Canceled,
    #[wire(name = "Pending Payment")]
    PendingPayment,
    Paid,
    Unknown(String),
}
