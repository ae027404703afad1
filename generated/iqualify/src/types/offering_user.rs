// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::user_profile::UserProfile;

/// A user of an offering.
#[record]
pub struct OfferingUser {
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
    /// The server's default is `false`.
    #[wire(name = "isFacilitator")]
    pub is_facilitator: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "isMarker")]
    pub is_marker: Option<bool>,
    /// The server's default is `false`.
    #[wire(name = "isReadonly")]
    pub is_readonly: Option<bool>,
    /// Whom the user marks.
    pub marks: Option<Vec<String>>,
    /// Who marks the user.
    #[wire(name = "markedBy")]
    pub marked_by: Option<Vec<String>>,
    /// Whom the user evaluates.
    pub evaluates: Option<Vec<String>>,
    /// Who evaluates the user.
    #[wire(name = "evaluatedBy")]
    pub evaluated_by: Option<Vec<String>>,
}
