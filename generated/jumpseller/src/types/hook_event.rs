// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// What a hook waits for.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum HookEvent {
    /// `order_updated`
    #[wire(name = "order_updated")]
    OrderUpdated,
    /// `order_pending_payment`
    #[wire(name = "order_pending_payment")]
    OrderPendingPayment,
    /// `order_paid`
    #[wire(name = "order_paid")]
    OrderPaid,
    /// `order_shipped`
    #[wire(name = "order_shipped")]
    OrderShipped,
    /// `order_canceled`
    #[wire(name = "order_canceled")]
    OrderCanceled,
    /// `order_abandoned`
    #[wire(name = "order_abandoned")]
    OrderAbandoned,
    /// `product_created`
    #[wire(name = "product_created")]
    ProductCreated,
    /// `product_updated`
    #[wire(name = "product_updated")]
    ProductUpdated,
    /// `product_deleted`
    #[wire(name = "product_deleted")]
    ProductDeleted,
    /// `customer_created`
    #[wire(name = "customer_created")]
    CustomerCreated,
    /// `customer_updated`
    #[wire(name = "customer_updated")]
    CustomerUpdated,
    /// `customer_deleted`
    #[wire(name = "customer_deleted")]
    CustomerDeleted,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
