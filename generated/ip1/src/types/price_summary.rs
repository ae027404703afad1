// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// Price of a batch. Not in lists.
#[record]
pub struct PriceSummary {
    pub total: Option<f64>,
    pub currency: Option<String>,
    /// Price of one message.
    pub average: Option<f64>,
}
