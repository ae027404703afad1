// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{billing_address::BillingAddress, shipping_address::ShippingAddress};

/// Customer of a new order.
#[record(new)]
pub struct OrderCreateCustomer {
    pub id: Option<i32>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
}
