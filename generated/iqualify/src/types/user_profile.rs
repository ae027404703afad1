// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// How a user is shown and reached.
#[record]
pub struct UserProfile {
    #[wire(name = "displayName")]
    pub display_name: Option<String>,
    pub mobile: Option<String>,
}
