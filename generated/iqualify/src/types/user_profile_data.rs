// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// How a user is shown.
#[record(new)]
pub struct UserProfileData {
    #[wire(name = "displayName")]
    pub display_name: Option<String>,
}
