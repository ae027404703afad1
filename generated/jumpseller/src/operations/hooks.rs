// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{deletion::Deletion, hook::Hook, hook_edit::HookEdit,
    hook_envelope::HookEnvelope};

#[calls]
impl Client {
    /// Create a hook (`POST /hooks.json`).
    pub fn create_hook(&self, #[json_in("hook")] body: &HookEdit) -> CreateHook;

    /// Delete a hook (`DELETE /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn delete_hook(&self, id: i32) -> DeleteHook;

    /// Get a hook (`GET /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn get_hook(&self, id: i32) -> GetHook;

    /// List all hooks (`GET /hooks.json`).
    pub fn list_hooks(&self) -> ListHooks;

    /// Update a hook (`PUT /hooks/{id}.json`).
    /// - `id`: Hook id.
    pub fn update_hook(&self, id: i32, #[json_in("hook")] body: &HookEdit) -> UpdateHook;
}

#[operation(POST, "/hooks.json", envelope("hook"), errors(404 = NotFound))]
pub struct CreateHook(Call<Hook, Problem>);
#[operation(DELETE, "/hooks/{id}.json", errors(404 = NotFound))]
pub struct DeleteHook(Call<Deletion, Problem>);
#[operation(GET, "/hooks/{id}.json", envelope("hook"), errors(404 = NotFound))]
pub struct GetHook(Call<Hook, Problem>);
#[operation(GET, "/hooks.json", pages(HookEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListHooks(Call<Vec<HookEnvelope>, Problem>);
#[calls]
impl ListHooks {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(PUT, "/hooks/{id}.json", envelope("hook"), errors(404 = NotFound))]
pub struct UpdateHook(Call<Hook, Problem>);
