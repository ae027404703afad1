// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Metadata of a run of a course.
#[record]
pub struct ActivationMetadata {
    /// Content id of the first version of the course.
    #[wire(name = "rootContentId")]
    pub root_content_id: Option<String>,
}
