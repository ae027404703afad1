// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{new_action::NewAction, new_profile::NewProfile};

#[calls]
impl Client {
    /// Create a profile (`POST /api/user/v1/subscription/create/profile`).
    ///
    /// Answers with the user id (JUID), which is valid within the site that made it.
    pub fn create_profile(&self) -> CreateProfile;

    /// List the segments of a user (`GET /api/user/v1/info/segment/`).
    /// - `juid`: User id.
    pub fn list_segments(&self, #[query] juid: &str) -> ListSegments;

    /// Save an action of a user (`POST /api/user/v1/action/`).
    pub fn save_action(&self, #[multipart] body: &NewAction) -> SaveAction;
}

#[operation(POST, "/api/user/v1/subscription/create/profile", accept = "text/plain",
    errors(default = Text))]
pub struct CreateProfile(Call<String, Problem>);
#[calls]
impl CreateProfile {
    pub fn body(self, #[multipart] body: &NewProfile) -> Self;
}

#[operation(GET, "/api/user/v1/info/segment/", errors(default = Text))]
pub struct ListSegments(Call<Vec<i64>, Problem>);
#[operation(POST, "/api/user/v1/action/", accept = "text/plain", errors(default = Text))]
pub struct SaveAction(Call<String, Problem>);
