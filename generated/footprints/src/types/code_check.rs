// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
pub use super::shared::prize::Prize;

/// A customer's code of a campaign.
#[record]
pub struct CodeCheck {
    pub status: String,
    pub message: Option<String>,
    pub code: Option<String>,
    /// As `Y-m-d H:i:s`.
    pub expire_code_date: Option<String>,
    pub prize_status: Option<String>,
    pub prize: Option<Prize>,
    /// As `Y-m-d H:i:s`.
    pub last_update: Option<String>,
}
