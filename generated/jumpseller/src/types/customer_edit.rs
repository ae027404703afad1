// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{billing_address::BillingAddress, customer_status::CustomerStatus,
    shipping_address::ShippingAddress};

/// A customer, as it is sent.
#[record(new)]
pub struct CustomerEdit {
    pub email: Option<String>,
    #[wire(secret)]
    pub password: Option<String>,
    pub phone: Option<String>,
    pub status: Option<CustomerStatus>,
    pub billing_address: Option<BillingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    /// Ids of customer categories.
    pub customer_category: Option<Vec<i64>>,
}
