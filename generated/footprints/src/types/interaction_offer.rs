// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record, union};
pub use super::shared::v::V;

/// An offer in an interaction's catalogue.
#[record]
pub struct InteractionOffer {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    /// A number, or empty text for none.
    pub price: Option<Price>,
    /// Catalogue id.
    #[wire(name = "offerCategoryId")]
    pub offer_category_id: Option<String>,
    #[wire(name = "userId")]
    pub user_id: Option<String>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    /// Revision, as a number or as text.
    #[wire(name = "__v")]
    pub v: Option<V>,
}

#[union]
pub enum Price {
    Number(f64),
    String(String),
}
