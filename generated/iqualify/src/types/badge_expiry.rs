// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{expiry_type::ExpiryType, timeframe_unit::TimeframeUnit};

/// When a badge ends.
#[record(new)]
pub struct BadgeExpiry {
    pub expires: Option<bool>,
    #[wire(name = "expiryType")]
    pub expiry_type: Option<ExpiryType>,
    #[wire(name = "expirationDate")]
    pub expiration_date: Option<DateTime>,
    #[wire(name = "timeframeAmount")]
    pub timeframe_amount: Option<f64>,
    #[wire(name = "timeframeUnit")]
    pub timeframe_unit: Option<TimeframeUnit>,
}
