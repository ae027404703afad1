// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    deletion::Deletion, hook::Hook, hook_edit::HookEdit, hook_envelope::HookEnvelope,
};

#[inlined]
impl Client {
    /// Create a hook (`POST /hooks.json`).
    pub fn create_hook(&self, body: &HookEdit) -> CreateHook {
        CreateHook(self.0.call::<CreateHook>().json_in("hook", body))
    }

    /// Delete a hook (`DELETE /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn delete_hook(&self, id: i32) -> DeleteHook {
        DeleteHook(self.0.call::<DeleteHook>().path("id", &id))
    }

    /// Get a hook (`GET /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn get_hook(&self, id: i32) -> GetHook {
        GetHook(self.0.call::<GetHook>().path("id", &id))
    }

    /// List all hooks (`GET /hooks.json`).
    pub fn list_hooks(&self) -> ListHooks {
        ListHooks(self.0.call::<ListHooks>())
    }

    /// Update a hook (`PUT /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn update_hook(&self, id: i32, body: &HookEdit) -> UpdateHook {
        UpdateHook(self.0.call::<UpdateHook>().path("id", &id).json_in("hook", body))
    }
}

#[operation(POST, "/hooks.json", envelope("hook"), errors(404 = NotFound))]
pub struct CreateHook(Call<Hook, Problem>);
#[operation(DELETE, "/hooks/{id}.json", errors(404 = NotFound))]
pub struct DeleteHook(Call<Deletion, Problem>);
#[operation(GET, "/hooks/{id}.json", envelope("hook"), errors(404 = NotFound))]
pub struct GetHook(Call<Hook, Problem>);
#[operation(GET, "/hooks.json")]
pub struct ListHooks(Call<Vec<HookEnvelope>, Problem>);
#[inlined]
impl ListHooks {
    /// Entries per page.
    ///
    /// At most 200. The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Page number.
    ///
    /// The server's default is `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[operation(PUT, "/hooks/{id}.json", envelope("hook"), errors(404 = NotFound))]
pub struct UpdateHook(Call<Hook, Problem>);
