// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::api_key_details_response::ApiKeyDetailsResponse;

#[calls]
impl Client {
    /// Check the API key and list its permissions (`GET /validate`).
    ///
    /// Needs no permission.
    pub fn get_validity(&self) -> GetValidity;
}

#[operation(GET, "/validate", errors(400 = ErrorResponse, 401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetValidity(Call<ApiKeyDetailsResponse, Problem>);
