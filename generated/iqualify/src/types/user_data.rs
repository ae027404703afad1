// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{user_metadata::UserMetadata, user_profile_data::UserProfileData};

/// What is given of a user; who is new needs an e-mail address.
#[record(new)]
pub struct UserData {
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
    pub profile: Option<UserProfileData>,
    pub metadata: Option<UserMetadata>,
    /// The server's default is `true`.
    #[wire(name = "sendInvite")]
    pub send_invite: Option<bool>,
}
