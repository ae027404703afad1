// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A type of lead actions.
#[record]
pub struct LeadActionType {
    #[wire(name = "_id")]
    pub id: String,
    pub name: Option<String>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
}
