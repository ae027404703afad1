// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, Maybe, record};
use super::draw_frequency::DrawFrequency;

/// An offline campaign.
#[record]
pub struct OfflineCampaign {
    #[wire(name = "_id")]
    pub id: String,
    #[wire(name = "locationId")]
    pub location_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub image: Maybe<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub budget: Option<f64>,
    #[wire(name = "startDate")]
    pub start_date: Option<DateTime>,
    #[wire(name = "endDate")]
    pub end_date: Option<DateTime>,
    pub timestamp: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "drawFrequency")]
    pub draw_frequency: Option<DrawFrequency>,
    /// Elements not documented.
    #[wire(name = "winningType")]
    pub winning_type: Option<Vec<Json>>,
    /// Revision.
    #[wire(name = "__v")]
    pub v: Option<i64>,
}
