// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    add_offering_users::AddOfferingUsersAnswer, included_by_default::IncludedByDefault,
    offering_user::OfferingUser, offering_user_data::OfferingUserData, transfer::Transfer,
};

#[inlined]
impl Client {
    /// Put learners on the list of a marker
    /// (`POST /offerings/{offeringId}/users/{markerEmail}/marks`).
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn add_marked_learners(
        &self,
        offering_id: &str,
        marker_email: &str,
        body: &[&str],
    ) -> AddMarkedLearners {
        let call = self.0.call::<AddMarkedLearners>().path("offeringId", &offering_id);
        AddMarkedLearners(call.path("markerEmail", &marker_email).json(&body))
    }

    /// Add users to an offering (`POST /offerings/{offeringId}/users`).
    pub fn add_offering_users(
        &self,
        offering_id: &str,
        body: &[OfferingUserData],
    ) -> AddOfferingUsers {
        let call = self.0.call::<AddOfferingUsers>().path("offeringId", &offering_id);
        AddOfferingUsers(call.json(&body))
    }

    /// List the learners of a marker (`GET /offerings/{offeringId}/users/{markerEmail}/marks`).
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn list_marked_learners(
        &self,
        offering_id: &str,
        marker_email: &str,
    ) -> ListMarkedLearners {
        let call = self.0.call::<ListMarkedLearners>().path("offeringId", &offering_id);
        ListMarkedLearners(call.path("markerEmail", &marker_email))
    }

    /// List the users of an offering (`GET /offerings/{offeringId}/users`).
    ///
    /// Facilitators, learners and markers.
    pub fn list_offering_users(&self, offering_id: &str) -> ListOfferingUsers {
        let call = self.0.call::<ListOfferingUsers>();
        ListOfferingUsers(call.path("offeringId", &offering_id))
    }

    /// Take learners off the list of a marker
    /// (`DELETE /offerings/{offeringId}/users/{markerEmail}/marks`).
    ///
    /// Answers with what is left of the list.
    /// - `marker_email`: E-mail address of the marker, who is also called coach.
    pub fn remove_marked_learners(
        &self,
        offering_id: &str,
        marker_email: &str,
        body: &[&str],
    ) -> RemoveMarkedLearners {
        let call = self
            .0
            .call::<RemoveMarkedLearners>()
            .path("offeringId", &offering_id);
        RemoveMarkedLearners(call.path("markerEmail", &marker_email).json(&body))
    }

    /// Remove a user from an offering (`DELETE /offerings/{offeringId}/users/{userEmail}`).
    /// - `user_email`: E-mail address of the user.
    pub fn remove_offering_user(
        &self,
        offering_id: &str,
        user_email: &str,
    ) -> RemoveOfferingUser {
        let call = self.0.call::<RemoveOfferingUser>().path("offeringId", &offering_id);
        RemoveOfferingUser(call.path("userEmail", &user_email))
    }

    /// Move a user to another offering (`PATCH /users/{userEmail}/transfer`).
    ///
    /// Access and progress go along.
    /// - `user_email`: E-mail address of the user.
    pub fn transfer_user(&self, user_email: &str, body: &Transfer) -> TransferUser {
        let call = self.0.call::<TransferUser>().path("userEmail", &user_email);
        TransferUser(call.json(body))
    }
}

#[operation(
    POST,
    "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AddMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(
    POST,
    "/offerings/{offeringId}/users",
    answers(201 = Created, 207 = MultiStatus),
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct AddOfferingUsers(Call<AddOfferingUsersAnswer, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/users",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct ListOfferingUsers(Call<Vec<OfferingUser>, Problem>);
#[inlined]
impl ListOfferingUsers {
    /// Whether facilitators are in the answer.
    ///
    /// The server's default is `"true"`.
    pub fn facilitators(self, facilitators: IncludedByDefault) -> Self {
        Self(self.0.query("facilitators", &facilitators))
    }

    /// Whether learners are in the answer.
    ///
    /// The server's default is `"true"`.
    pub fn learners(self, learners: IncludedByDefault) -> Self {
        Self(self.0.query("learners", &learners))
    }

    /// Whether markers are in the answer.
    ///
    /// The server's default is `"true"`.
    pub fn markers(self, markers: IncludedByDefault) -> Self {
        Self(self.0.query("markers", &markers))
    }
}

#[operation(
    DELETE,
    "/offerings/{offeringId}/users/{markerEmail}/marks",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct RemoveMarkedLearners(Call<Vec<OfferingUserData>, Problem>);
#[operation(
    DELETE,
    "/offerings/{offeringId}/users/{userEmail}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct RemoveOfferingUser(Call<(), Problem>);
#[operation(
    PATCH,
    "/users/{userEmail}/transfer",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct TransferUser(Call<(), Problem>);
