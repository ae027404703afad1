// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// An open response activity of an offering.
#[record]
pub struct OfferingActivity {
    #[wire(name = "activityId")]
    pub activity_id: Option<String>,
    pub title: Option<String>,
    /// Minutes that it is expected to take.
    pub time: Option<f64>,
}
