// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::id_name::IdName;

/// An offer of a catalogue.
#[record]
pub struct Offer {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    pub price: Option<f64>,
    #[wire(name = "externalId")]
    pub external_id: Option<String>,
    #[wire(name = "offerCategory")]
    pub offer_category: Option<IdName>,
}
