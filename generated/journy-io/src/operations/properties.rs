// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::properties_response::PropertiesResponse;

#[calls]
impl Client {
    /// List the definitions of account properties (`GET /properties/accounts`).
    ///
    /// Needs the permission `ReadProperties`.
    pub fn get_account_properties(&self) -> GetAccountProperties;

    /// List the definitions of user properties (`GET /properties/users`).
    ///
    /// Needs the permission `ReadProperties`.
    pub fn get_user_properties(&self) -> GetUserProperties;
}

#[operation(GET, "/properties/accounts", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetAccountProperties(Call<PropertiesResponse, Problem>);
#[operation(GET, "/properties/users", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetUserProperties(Call<PropertiesResponse, Problem>);
