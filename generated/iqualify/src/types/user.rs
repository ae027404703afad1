// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{invite::Invite, user_metadata::UserMetadata, user_profile::UserProfile};

/// A user account.
#[record]
pub struct User {
    pub id: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    /// At least 1 character.
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    /// At least 1 character.
    #[wire(name = "personId")]
    pub person_id: Option<String>,
    #[wire(name = "avatarUrl")]
    pub avatar_url: Option<String>,
    pub profile: Option<UserProfile>,
    pub metadata: Option<UserMetadata>,
    pub invite: Option<Invite>,
    #[wire(name = "firstAccessAt")]
    pub first_access_at: Option<DateTime>,
    #[wire(name = "lastAccessAt")]
    pub last_access_at: Option<DateTime>,
}
