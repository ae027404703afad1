// Made by Clientwright from iqualify.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, Json, calls, operation};
use super::super::{Client, Problem};

#[calls]
impl Client {
    /// List the URLs of all endpoints (`GET /`).
    ///
    /// The listing is free in form.
    pub fn list_endpoints(&self) -> ListEndpoints;
}

#[operation(GET, "/", errors(default = ApiError))]
pub struct ListEndpoints(Call<BTreeMap<String, Json>, Problem>);
