// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What a user may do with a course from now on, either of the two.
#[record(new)]
pub struct CoursePermissionGrant {
    /// The server's default is `true`.
    #[wire(name = "isBuilder")]
    pub is_builder: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "isReviewer")]
    pub is_reviewer: Option<bool>,
}
