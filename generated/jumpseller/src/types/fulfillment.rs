// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A shipment of an order.
#[record]
pub struct Fulfillment {
    #[wire(read_only)]
    pub id: Option<i32>,
    pub order_id: Maybe<String>,
    /// Carrier: `manual`, `shipit`, `chilexpress`, `ctt`, `correos_chile`, `dhl`, `servientrega`,
    /// `starken`, `bluexpress`.
    #[wire(name = "type")]
    pub type_: Maybe<String>,
    pub service_type: Maybe<String>,
    /// `requested`, `in_transit`, `delivered`, `failed`.
    pub shipment_status: Maybe<String>,
    pub tracking_company: Maybe<String>,
    pub tracking_number: Maybe<String>,
    pub external_id: Maybe<String>,
}
