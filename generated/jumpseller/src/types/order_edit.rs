// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::{order_additional_field::OrderAdditionalField, order_status::OrderStatus,
    shipment_status::ShipmentStatus};

/// What can be changed of an order.
#[record(new)]
pub struct OrderEdit {
    pub status: Option<OrderStatus>,
    pub shipment_status: Option<ShipmentStatus>,
    pub tracking_company: Option<String>,
    pub tracking_number: Option<String>,
    pub tracking_url: Option<String>,
    pub additional_information: Option<String>,
    pub additional_fields: Option<Vec<OrderAdditionalField>>,
}
