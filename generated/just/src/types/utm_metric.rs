// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// Marks of a subscription, sent as JSON text.
#[record(new)]
pub struct UtmMetric {
    pub email: Option<String>,
    /// Telephone number.
    pub number: Option<i64>,
    /// Referral id.
    pub refid: Option<String>,
    pub refidm: Option<String>,
}
