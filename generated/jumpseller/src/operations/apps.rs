// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{app::App, deletion::Deletion, js_app::JsApp};

#[inlined]
impl Client {
    /// Create an app (`POST /jsapps.json`).
    pub fn create_app(&self, body: &JsApp) -> CreateApp {
        CreateApp(self.0.call::<CreateApp>().json_in("app", body))
    }

    /// Delete an app (`DELETE /jsapps/{code}.json`).
    /// - `code`: Code of the app.
    pub fn delete_app(&self, code: &str) -> DeleteApp {
        DeleteApp(self.0.call::<DeleteApp>().path("code", &code))
    }

    /// Get an app (`GET /jsapps/{code}.json`).
    /// - `code`: Code of the app.
    pub fn get_app(&self, code: &str) -> GetApp {
        GetApp(self.0.call::<GetApp>().path("code", &code))
    }

    /// List all apps (`GET /jsapps.json`).
    pub fn list_apps(&self) -> ListApps {
        ListApps(self.0.call::<ListApps>())
    }
}

#[operation(POST, "/jsapps.json")]
pub struct CreateApp(Call<JsApp, Problem>);
#[operation(DELETE, "/jsapps/{code}.json", errors(404 = NotFound))]
pub struct DeleteApp(Call<Deletion, Problem>);
#[operation(GET, "/jsapps/{code}.json")]
pub struct GetApp(Call<JsApp, Problem>);
#[operation(GET, "/jsapps.json", envelope("apps"))]
pub struct ListApps(Call<Vec<App>, Problem>);
