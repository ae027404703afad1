// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, record};
use super::interaction_offer::InteractionOffer;

/// The catalogue of an interaction.
#[record]
pub struct InteractionCategory {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Elements not documented.
    #[wire(name = "applicationKeys")]
    pub application_keys: Option<Vec<Json>>,
    /// Elements not documented.
    pub consultants: Option<Vec<Json>>,
    /// Location ids.
    pub locations: Option<Vec<String>>,
    pub offers: Option<Vec<InteractionOffer>>,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub timestamp: Option<DateTime>,
}
