// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::string_enum;

/// What a hook waits for.
#[string_enum]
pub enum HookEvent {
    OrderUpdated,
    OrderPendingPayment,
    OrderPaid,
    OrderShipped,
    OrderCanceled,
    OrderAbandoned,
    ProductCreated,
    ProductUpdated,
    ProductDeleted,
    CustomerCreated,
    CustomerUpdated,
    CustomerDeleted,
    Unknown(String),
}
