// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// How a user is shown and reached.
#[derive(Record)]
#[non_exhaustive]
pub struct UserProfile {
    #[wire(name = "displayName")]
    pub display_name: Option<String>,
    pub mobile: Option<String>,
}
