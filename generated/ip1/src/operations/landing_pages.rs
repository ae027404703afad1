// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{landing::Landing, landing_element::LandingElement,
    landing_input::LandingInput, order::Order};

#[calls]
impl Client {
    /// Create a landing page (`POST /v2/landings`).
    pub fn create_landing(&self, #[json] body: &LandingInput) -> CreateLanding;

    /// Delete a landing page (`DELETE /v2/landings/{landingId}`).
    /// - `landing_id`: Landing page id.
    pub fn delete_landing(&self, #[path("landingId")] landing_id: &str) -> DeleteLanding;

    /// Get a landing page (`GET /v2/landings/{landingId}`).
    /// - `landing_id`: Landing page id.
    pub fn get_landing(&self, #[path("landingId")] landing_id: &str) -> GetLanding;

    /// Get an element of a landing page (`GET /v2/landings/{landingId}/elements/{elementId}`).
    /// - `landing_id`: Landing page id.
    pub fn get_landing_element(
        &self, #[path("landingId")] landing_id: &str, #[path("elementId")] element_id: &str,
    ) -> GetLandingElement;

    /// List the elements of a landing page (`GET /v2/landings/{landingId}/elements`).
    /// - `landing_id`: Landing page id.
    pub fn list_landing_elements(
        &self, #[path("landingId")] landing_id: &str,
    ) -> ListLandingElements;

    /// List all landing pages (`GET /v2/landings`).
    pub fn list_landings(&self) -> ListLandings;

    /// Update a landing page (`PUT /v2/landings/{landingId}`).
    ///
    /// Its elements, views and links stay.
    /// - `landing_id`: Landing page id.
    pub fn update_landing(
        &self, #[path("landingId")] landing_id: &str, #[json] body: &LandingInput,
    ) -> UpdateLanding;

    /// Update an element of a landing page (`PUT /v2/landings/{landingId}/elements/{elementId}`).
    /// - `landing_id`: Landing page id.
    pub fn update_landing_element(
        &self, #[path("landingId")] landing_id: &str, #[path("elementId")] element_id: &str,
        #[json] body: &LandingElement,
    ) -> UpdateLandingElement;
}

#[operation(POST, "/v2/landings", errors(400 = ProblemDetails))]
pub struct CreateLanding(Call<Landing, Problem>);
#[operation(DELETE, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct DeleteLanding(Call<Landing, Problem>);
#[operation(GET, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct GetLanding(Call<Landing, Problem>);
#[operation(GET, "/v2/landings/{landingId}/elements/{elementId}", errors(400 = ProblemDetails))]
pub struct GetLandingElement(Call<LandingElement, Problem>);
#[operation(GET, "/v2/landings/{landingId}/elements", errors(400 = ProblemDetails),
    pages(LandingElement, link = "Link", limit = "limit"))]
pub struct ListLandingElements(Call<Vec<LandingElement>, Problem>);
#[calls]
impl ListLandingElements {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(GET, "/v2/landings", errors(400 = ProblemDetails), pages(Landing, link = "Link",
    limit = "limit"))]
pub struct ListLandings(Call<Vec<Landing>, Problem>);
#[calls]
impl ListLandings {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(PUT, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct UpdateLanding(Call<Landing, Problem>);
#[operation(PUT, "/v2/landings/{landingId}/elements/{elementId}", errors(400 = ProblemDetails))]
pub struct UpdateLandingElement(Call<LandingElement, Problem>);
