// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::{customer_envelope::CustomerEnvelope, order_additional_field::OrderAdditionalField,
    order_billing_address::OrderBillingAddress, order_product::OrderProduct,
    order_shipping_address::OrderShippingAddress, order_shipping_tax::OrderShippingTax,
    order_status::OrderStatus, shipment_status::ShipmentStatus, shipping_option::ShippingOption,
    traffic_source::TrafficSource};

/// An order.
#[record]
pub struct Order {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub status: Maybe<OrderStatus>,
    pub created_at: Maybe<String>,
    pub currency: Maybe<String>,
    pub subtotal: Maybe<f64>,
    pub tax: Maybe<f64>,
    pub shipping: Maybe<f64>,
    pub shipping_tax: Maybe<f64>,
    pub discount: Maybe<f64>,
    pub shipping_discount: Maybe<f64>,
    pub total: Maybe<f64>,
    pub coupons: Maybe<String>,
    pub customer: Maybe<CustomerEnvelope>,
    pub billing_address: Maybe<OrderBillingAddress>,
    pub shipping_address: Maybe<OrderShippingAddress>,
    pub products: Maybe<Vec<OrderProduct>>,
    pub payment_method_name: Maybe<String>,
    pub payment_method_type: Maybe<String>,
    pub payment_information: Maybe<String>,
    /// The server's default is `true`.
    pub shipping_required: Maybe<bool>,
    pub shipping_option: Maybe<ShippingOption>,
    pub shipping_method_id: Maybe<i32>,
    pub shipping_method_name: Maybe<String>,
    pub external_shipping_rate_id: Maybe<String>,
    pub shipping_taxes: Maybe<Vec<OrderShippingTax>>,
    pub shipment_status: Maybe<ShipmentStatus>,
    pub tracking_company: Maybe<String>,
    pub tracking_number: Maybe<String>,
    pub tracking_url: Maybe<String>,
    pub additional_information: Maybe<String>,
    pub additional_fields: Maybe<Vec<OrderAdditionalField>>,
    pub checkout_url: Maybe<String>,
    pub duplicate_url: Maybe<String>,
    pub recovery_url: Maybe<String>,
    pub source: Maybe<TrafficSource>,
}
