// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{delete_user_request::DeleteUserRequest, link_request::LinkRequest,
    message_response::MessageResponse, upsert_response::UpsertResponse,
    upsert_user_request::UpsertUserRequest};

#[calls]
impl Client {
    /// Delete a user (`DELETE /users`).
    ///
    /// Needs the permission `TrackData`.
    pub fn delete_user(&self, #[json] body: &DeleteUserRequest) -> DeleteUser;

    /// Link web activity to a user (`POST /link`).
    ///
    /// To be called after a user has signed in. Not needed where the vendor's JavaScript snippet is
    /// in the application. Needs the permission `TrackData`.
    pub fn link(&self, #[json] body: &LinkRequest) -> Link;

    /// Create or update a user (`POST /users/upsert`).
    ///
    /// Destinations such as HubSpot read the properties `full_name`, `first_name`, `last_name`,
    /// `phone` and `registered_at`. Needs the permission `TrackData`.
    pub fn upsert_user(&self, #[json] body: &UpsertUserRequest) -> UpsertUser;
}

#[operation(DELETE, "/users", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct DeleteUser(Call<MessageResponse, Problem>);
#[operation(POST, "/link", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct Link(Call<MessageResponse, Problem>);
#[operation(POST, "/users/upsert", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct UpsertUser(Call<UpsertResponse, Problem>);
