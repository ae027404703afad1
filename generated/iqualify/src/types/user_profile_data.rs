// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// How a user is shown.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct UserProfileData {
    #[wire(name = "displayName")]
    pub display_name: Option<String>,
}
