// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// An open response activity of an offering.
#[derive(Record)]
#[non_exhaustive]
pub struct OfferingActivity {
    #[wire(name = "activityId")]
    pub activity_id: Option<String>,
    pub title: Option<String>,
    /// Minutes that it is expected to take.
    pub time: Option<f64>,
}
