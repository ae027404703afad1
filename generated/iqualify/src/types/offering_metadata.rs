// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Metadata of an offering.
#[record]
pub struct OfferingMetadata {
    /// Content id of the first version of the course.
    #[wire(name = "rootContentId")]
    pub root_content_id: Option<String>,
    pub category: Option<String>,
    pub level: Option<String>,
    pub topic: Option<String>,
    pub tags: Option<Vec<String>>,
}
