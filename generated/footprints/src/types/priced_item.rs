// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// An offer or SKU of a listed lead.
#[derive(Record)]
#[non_exhaustive]
pub struct PricedItem {
    #[wire(name = "_id")]
    pub id: Option<String>,
    pub name: Option<String>,
    pub price: Option<f64>,
}
