// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
pub use super::shared::{prize::Prize as Location, prize::Prize};

/// A code of a customer, with its prize.
#[record]
pub struct CodeHistoryItem {
    pub code: Option<String>,
    pub campaign: Option<Campaign>,
    pub status: Option<String>,
    pub prize: Option<Prize>,
    pub location: Option<Location>,
    pub expire_code_date: Option<DateTime>,
    pub last_update: Option<DateTime>,
}

#[record]
pub struct Campaign {
    #[wire(name = "internalId")]
    pub internal_id: Option<String>,
    pub name: Option<String>,
}
