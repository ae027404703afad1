// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::organisation::Organisation;

#[calls]
impl Client {
    /// Get the organisation of the token (`GET /org`).
    pub fn get_organisation(&self) -> GetOrganisation;
}

#[operation(GET, "/org", errors(401 | 403 | 404 | default = ApiError))]
pub struct GetOrganisation(Call<Organisation, Problem>);
