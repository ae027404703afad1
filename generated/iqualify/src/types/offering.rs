// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::offering_metadata::OfferingMetadata;

/// A run of a course.
#[record]
pub struct Offering {
    pub id: Option<String>,
    /// At least 1 character.
    #[wire(name = "contentId")]
    pub content_id: Option<String>,
    /// At least 1 character.
    pub name: Option<String>,
    pub identifier: Option<String>,
    /// At least 1 character.
    pub description: Option<String>,
    /// May hold HTML. At least 1 character.
    pub overview: Option<String>,
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    #[wire(name = "hasEarlyCloseOff")]
    pub has_early_close_off: Option<bool>,
    #[wire(name = "earlyCloseOffDate")]
    pub early_close_off_date: Option<DateTime>,
    /// The server's default is `false`.
    #[wire(name = "useRelativeDates")]
    pub use_relative_dates: Option<bool>,
    #[wire(name = "isReadonly")]
    pub is_readonly: Option<bool>,
    #[wire(name = "tasksEnabled")]
    pub tasks_enabled: Option<bool>,
    #[wire(name = "enrollmentLimit")]
    pub enrollment_limit: Option<f64>,
    pub price: Option<f64>,
    pub currency: Option<String>,
    /// At least 1 character.
    #[wire(name = "coverImageUrl")]
    pub cover_image_url: Option<String>,
    /// At least 1 character.
    #[wire(name = "trailerVideoUrl")]
    pub trailer_video_url: Option<String>,
    pub metadata: Option<OfferingMetadata>,
}
