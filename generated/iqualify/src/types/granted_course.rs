// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// The course that a user was given access to.
#[derive(Record)]
#[non_exhaustive]
pub struct GrantedCourse {
    #[wire(name = "contentId")]
    pub content_id: Option<String>,
}
