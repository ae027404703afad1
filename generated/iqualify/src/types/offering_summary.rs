// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::activation_metadata::ActivationMetadata;

/// An offering in short.
#[record]
pub struct OfferingSummary {
    pub id: Option<String>,
    #[wire(name = "contentId")]
    pub content_id: Option<String>,
    pub name: Option<String>,
    pub info: Option<String>,
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    /// Number of learners, without facilitators and coaches.
    #[wire(name = "learnersCount")]
    pub learners_count: Option<f64>,
    pub metadata: Option<ActivationMetadata>,
}
