// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::fulfillment::Fulfillment;

/// A fulfillment under its key.
#[record]
pub struct FulfillmentEnvelope {
    #[wire(alias = "category")]
    pub fulfillment: Fulfillment,
}
