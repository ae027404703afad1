// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A business location.
#[record]
pub struct Location {
    #[wire(name = "_id")]
    pub id: String,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "areaId")]
    pub area_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub address: Option<String>,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
    /// Two numbers.
    pub coords: Option<Vec<f64>>,
    pub image: Option<String>,
}
