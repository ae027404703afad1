// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{app::App, deletion::Deletion, js_app::JsApp};

#[calls]
impl Client {
    /// Create an app (`POST /jsapps.json`).
    pub fn create_app(&self, #[json_in("app")] body: &JsApp) -> CreateApp;

    /// Delete an app (`DELETE /jsapps/{code}.json`).
    /// - `code`: Code of the app.
    pub fn delete_app(&self, code: &str) -> DeleteApp;

    /// Get an app (`GET /jsapps/{code}.json`).
    /// - `code`: Code of the app.
    pub fn get_app(&self, code: &str) -> GetApp;

    /// List all apps (`GET /jsapps.json`).
    pub fn list_apps(&self) -> ListApps;
}

#[operation(POST, "/jsapps.json")]
pub struct CreateApp(Call<JsApp, Problem>);
#[operation(DELETE, "/jsapps/{code}.json", errors(404 = NotFound))]
pub struct DeleteApp(Call<Deletion, Problem>);
#[operation(GET, "/jsapps/{code}.json")]
pub struct GetApp(Call<JsApp, Problem>);
#[operation(GET, "/jsapps.json", envelope("apps"))]
pub struct ListApps(Call<Vec<App>, Problem>);
