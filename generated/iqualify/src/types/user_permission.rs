// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What a user may do with a course.
#[record]
pub struct UserPermission {
    pub name: Option<String>,
    pub email: Option<String>,
    #[wire(name = "isBuilder")]
    pub is_builder: Option<bool>,
    #[wire(name = "isReviewer")]
    pub is_reviewer: Option<bool>,
}
