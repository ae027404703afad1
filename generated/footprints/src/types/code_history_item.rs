// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Record};

pub use super::shared::location::Location;
pub use super::shared::prize::Prize;

/// A code of a customer, with its prize.
#[derive(Record)]
#[non_exhaustive]
pub struct CodeHistoryItem {
    pub code: Option<String>,
    pub campaign: Option<Campaign>,
    pub status: Option<String>,
    pub prize: Option<Prize>,
    pub location: Option<Location>,
    pub expire_code_date: Option<DateTime>,
    pub last_update: Option<DateTime>,
}

/// What is under `campaign`.
#[derive(Record)]
#[non_exhaustive]
pub struct Campaign {
    #[wire(name = "internalId")]
    pub internal_id: Option<String>,
    pub name: Option<String>,
}
