// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::fulfillment::Fulfillment;

/// A fulfillment under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct FulfillmentEnvelope {
    #[wire(alias = "category")]
    pub fulfillment: Fulfillment,
}
