// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::organisation::Organisation;

#[inlined]
impl Client {
    /// Get the organisation of the token (`GET /org`).
    pub fn get_organisation(&self) -> GetOrganisation {
        GetOrganisation(self.0.call::<GetOrganisation>())
    }
}

#[operation(
    GET,
    "/org",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct GetOrganisation(Call<Organisation, Problem>);
