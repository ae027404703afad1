// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::api_key_details_response::ApiKeyDetailsResponse;

#[inlined]
impl Client {
    /// Check the API key and list its permissions (`GET /validate`).
    ///
    /// Needs no permission.
    pub fn get_validity(&self) -> GetValidity {
        GetValidity(self.0.call::<GetValidity>())
    }
}

#[operation(
    GET,
    "/validate",
    errors(
        400 = ErrorResponse,
        401 = MessageResponse,
        403 = MessageResponse,
        429 = MessageResponse,
        500 = MessageResponse
    )
)]
pub struct GetValidity(Call<ApiKeyDetailsResponse, Problem>);
