// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Who moderated.
#[record]
pub struct Moderator {
    pub id: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    #[wire(name = "avatarUrl")]
    pub avatar_url: Option<String>,
}
