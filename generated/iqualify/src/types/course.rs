// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::course_metadata::CourseMetadata;

/// A course.
#[record]
pub struct Course {
    pub id: Option<String>,
    pub name: Option<String>,
    #[wire(name = "coverImageUrl")]
    pub cover_image_url: Option<String>,
    #[wire(name = "tasksEnabled")]
    pub tasks_enabled: Option<bool>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    pub metadata: Option<CourseMetadata>,
}
