// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{invite::Invite, user_metadata::UserMetadata, user_profile_data::UserProfileData};

/// A user who was added to an offering.
#[record]
pub struct AddedOfferingUser {
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
    /// The server's default is `false`.
    #[wire(name = "isFacilitator")]
    pub is_facilitator: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "isMarker")]
    pub is_marker: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "isReadonly")]
    pub is_readonly: Option<bool>,
    /// The server's default is `true`.
    #[wire(name = "sendInvite")]
    pub send_invite: Option<bool>,
    /// The server's default is `true`.
    #[wire(name = "sendNotificationEmail")]
    pub send_notification_email: Option<bool>,
    pub invite: Option<Invite>,
}
