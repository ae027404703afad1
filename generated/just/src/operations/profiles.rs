// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{new_action::NewAction, new_profile::NewProfile};

#[inlined]
impl Client {
    /// Create a profile (`POST /api/user/v1/subscription/create/profile`).
    ///
    /// Answers with the user id (JUID), which is valid within the site that made it.
    pub fn create_profile(&self) -> CreateProfile {
        CreateProfile(self.0.call::<CreateProfile>())
    }

    /// List the segments of a user (`GET /api/user/v1/info/segment/`).
    /// - `juid`: User id.
    pub fn list_segments(&self, juid: &str) -> ListSegments {
        ListSegments(self.0.call::<ListSegments>().query("juid", &juid))
    }

    /// Save an action of a user (`POST /api/user/v1/action/`).
    pub fn save_action(&self, body: &NewAction) -> SaveAction {
        SaveAction(self.0.call::<SaveAction>().multipart(body))
    }
}

#[operation(
    POST,
    "/api/user/v1/subscription/create/profile",
    accept = "text/plain",
    errors(default = Text)
)]
pub struct CreateProfile(Call<String, Problem>);
#[inlined]
impl CreateProfile {
    /// The body.
    pub fn body(self, body: &NewProfile) -> Self {
        Self(self.0.multipart(body))
    }
}

#[operation(GET, "/api/user/v1/info/segment/", errors(default = Text))]
pub struct ListSegments(Call<Vec<i64>, Problem>);
#[operation(POST, "/api/user/v1/action/", accept = "text/plain", errors(default = Text))]
pub struct SaveAction(Call<String, Problem>);
