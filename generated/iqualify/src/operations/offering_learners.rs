// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{add_offering_users::AddOfferingUsersAnswer,
    included_by_default::IncludedByDefault, offering_user::OfferingUser,
    offering_user_data::OfferingUserData, transfer::Transfer};

#[calls]
impl Client {
    /// Put learners on the list of a marker
    /// (`POST /offerings/{offeringId}/users/{markerEmail}/marks`).
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn add_marked_learners(
        &self, #[path("offeringId")] offering_id: &str, #[path("markerEmail")] marker_email: &str,
        #[json] body: &[&str],
    ) -> AddMarkedLearners;

    /// Add users to an offering (`POST /offerings/{offeringId}/users`).
    pub fn add_offering_users(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &[OfferingUserData],
    ) -> AddOfferingUsers;

    /// List the learners of a marker (`GET /offerings/{offeringId}/users/{markerEmail}/marks`).
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn list_marked_learners(
        &self, #[path("offeringId")] offering_id: &str, #[path("markerEmail")] marker_email: &str,
    ) -> ListMarkedLearners;

    /// List the users of an offering (`GET /offerings/{offeringId}/users`).
    ///
    /// Facilitators, learners and markers.
    pub fn list_offering_users(&self, #[path("offeringId")] offering_id: &str) -> ListOfferingUsers;

    /// Take learners off the list of a marker
    /// (`DELETE /offerings/{offeringId}/users/{markerEmail}/marks`).
    ///
    /// Answers with what is left of the list.
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn remove_marked_learners(
        &self, #[path("offeringId")] offering_id: &str, #[path("markerEmail")] marker_email: &str,
        #[json] body: &[&str],
    ) -> RemoveMarkedLearners;

    /// Remove a user from an offering (`DELETE /offerings/{offeringId}/users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn remove_offering_user(
        &self, #[path("offeringId")] offering_id: &str, #[path("userEmail")] user_email: &str,
    ) -> RemoveOfferingUser;

    /// Move a user to another offering (`PATCH /users/{userEmail}/transfer`).
    ///
    /// Access and progress go along.
    /// - `user_email`: E-mail address of the user.
    pub fn transfer_user(
        &self, #[path("userEmail")] user_email: &str, #[json] body: &Transfer,
    ) -> TransferUser;
}

#[operation(POST, "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AddMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(POST, "/offerings/{offeringId}/users", answers(201 = Created, 207 = MultiStatus),
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct AddOfferingUsers(Call<AddOfferingUsersAnswer, Problem>);
#[operation(GET, "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(GET, "/offerings/{offeringId}/users",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct ListOfferingUsers(Call<Vec<OfferingUser>, Problem>);
#[calls]
impl ListOfferingUsers {
    /// Whether facilitators are in the answer. The server's default is `"true"`.
    pub fn facilitators(self, #[query] facilitators: IncludedByDefault) -> Self;
    /// Whether learners are in the answer. The server's default is `"true"`.
    pub fn learners(self, #[query] learners: IncludedByDefault) -> Self;
    /// Whether markers are in the answer. The server's default is `"true"`.
    pub fn markers(self, #[query] markers: IncludedByDefault) -> Self;
}

#[operation(DELETE, "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct RemoveMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(DELETE, "/offerings/{offeringId}/users/{userEmail}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct RemoveOfferingUser(Call<(), Problem>);
#[operation(PATCH, "/users/{userEmail}/transfer",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct TransferUser(Call<(), Problem>);
