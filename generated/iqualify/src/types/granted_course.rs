// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// The course that a user was given access to.
#[record]
pub struct GrantedCourse {
    #[wire(name = "contentId")]
    pub content_id: Option<String>,
}
