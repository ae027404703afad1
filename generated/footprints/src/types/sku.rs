// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::id_name::IdName;

/// A stock keeping unit of an offer.
#[record]
pub struct Sku {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    pub price: Option<f64>,
    #[wire(name = "externalId")]
    pub external_id: Option<String>,
    pub quantity: Option<i64>,
    pub offer: Option<IdName>,
}
