// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{account_users_request::AccountUsersRequest,
    delete_account_request::DeleteAccountRequest, message_response::MessageResponse,
    upsert_account_request::UpsertAccountRequest, upsert_response::UpsertResponse};

#[calls]
impl Client {
    /// Add users to an account (`POST /accounts/users/add`).
    ///
    /// Takes up to 100 users. Needs the permission `TrackData`.
    pub fn add_user_to_account(&self, #[json] body: &AccountUsersRequest) -> AddUserToAccount;

    /// Delete an account (`DELETE /accounts`).
    ///
    /// Needs the permission `TrackData`.
    pub fn delete_account(&self, #[json] body: &DeleteAccountRequest) -> DeleteAccount;

    /// Remove users from an account (`POST /accounts/users/remove`).
    ///
    /// Takes up to 100 users. They are kept, and marked as removed. Needs the permission
    /// `TrackData`.
    pub fn remove_user_from_account(
        &self, #[json] body: &AccountUsersRequest,
    ) -> RemoveUserFromAccount;

    /// Create or update an account (`POST /accounts/upsert`).
    ///
    /// Destinations such as HubSpot read the properties `name`, `mrr`, `plan` and `registered_at`.
    /// Needs the permission `TrackData`.
    pub fn upsert_account(&self, #[json] body: &UpsertAccountRequest) -> UpsertAccount;
}

#[operation(POST, "/accounts/users/add", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct AddUserToAccount(Call<MessageResponse, Problem>);
#[operation(DELETE, "/accounts", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct DeleteAccount(Call<MessageResponse, Problem>);
#[operation(POST, "/accounts/users/remove", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct RemoveUserFromAccount(Call<(), Problem>);
#[operation(POST, "/accounts/upsert", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct UpsertAccount(Call<UpsertResponse, Problem>);
