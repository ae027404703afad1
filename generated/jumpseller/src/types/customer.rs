// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{billing_address::BillingAddress,
    customer_additional_field_envelope::CustomerAdditionalFieldEnvelope,
    customer_category_envelope::CustomerCategoryEnvelope, customer_status::CustomerStatus,
    shipping_address::ShippingAddress};

/// A customer.
#[record]
pub struct Customer {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub email: Maybe<String>,
    pub name: Maybe<String>,
    pub surname: Maybe<String>,
    pub phone: Maybe<String>,
    pub status: Maybe<CustomerStatus>,
    pub billing_address: Maybe<BillingAddress>,
    pub shipping_address: Maybe<ShippingAddress>,
    pub customer_categories: Maybe<Vec<CustomerCategoryEnvelope>>,
    pub customer_additional_fields: Maybe<Vec<CustomerAdditionalFieldEnvelope>>,
}
