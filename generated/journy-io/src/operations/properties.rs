// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::properties_response::PropertiesResponse;

#[inlined]
impl Client {
    /// List the definitions of account properties (`GET /properties/accounts`).
    ///
    /// Needs the permission `ReadProperties`.
    pub fn get_account_properties(&self) -> GetAccountProperties {
        GetAccountProperties(self.0.call::<GetAccountProperties>())
    }

    /// List the definitions of user properties (`GET /properties/users`).
    ///
    /// Needs the permission `ReadProperties`.
    pub fn get_user_properties(&self) -> GetUserProperties {
        GetUserProperties(self.0.call::<GetUserProperties>())
    }
}

#[operation(
    GET,
    "/properties/accounts",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct GetAccountProperties(Call<PropertiesResponse, Problem>);
#[operation(
    GET,
    "/properties/users",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct GetUserProperties(Call<PropertiesResponse, Problem>);
