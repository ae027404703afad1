// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An offer or SKU of a listed lead.
#[record]
pub struct PricedItem {
    #[wire(name = "_id")]
    pub id: Option<String>,
    pub name: Option<String>,
    pub price: Option<f64>,
}
