// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::course_summary_metadata::CourseSummaryMetadata;

/// A course in short.
#[record]
pub struct CourseSummary {
    pub id: Option<String>,
    pub name: Option<String>,
    #[wire(name = "coverImageUrl")]
    pub cover_image_url: Option<String>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub metadata: Option<CourseSummaryMetadata>,
}
