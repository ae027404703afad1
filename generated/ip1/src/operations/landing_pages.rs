// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    landing::Landing, landing_element::LandingElement, landing_input::LandingInput,
    order::Order,
};

#[inlined]
impl Client {
    /// Create a landing page (`POST /v2/landings`).
    pub fn create_landing(&self, body: &LandingInput) -> CreateLanding {
        CreateLanding(self.0.call::<CreateLanding>().json(body))
    }

    /// Delete a landing page (`DELETE /v2/landings/{landingId}`).
    /// - `landing_id`: Landing page id.
    pub fn delete_landing(&self, landing_id: &str) -> DeleteLanding {
        DeleteLanding(self.0.call::<DeleteLanding>().path("landingId", &landing_id))
    }

    /// Get a landing page (`GET /v2/landings/{landingId}`).
    /// - `landing_id`: Landing page id.
    pub fn get_landing(&self, landing_id: &str) -> GetLanding {
        GetLanding(self.0.call::<GetLanding>().path("landingId", &landing_id))
    }

    /// Get an element of a landing page (`GET /v2/landings/{landingId}/elements/{elementId}`).
    /// - `landing_id`: Landing page id.
    pub fn get_landing_element(
        &self,
        landing_id: &str,
        element_id: &str,
    ) -> GetLandingElement {
        let call = self.0.call::<GetLandingElement>().path("landingId", &landing_id);
        GetLandingElement(call.path("elementId", &element_id))
    }

    /// List the elements of a landing page (`GET /v2/landings/{landingId}/elements`).
    /// - `landing_id`: Landing page id.
    pub fn list_landing_elements(&self, landing_id: &str) -> ListLandingElements {
        let call = self.0.call::<ListLandingElements>();
        ListLandingElements(call.path("landingId", &landing_id))
    }

    /// List all landing pages (`GET /v2/landings`).
    pub fn list_landings(&self) -> ListLandings {
        ListLandings(self.0.call::<ListLandings>())
    }

    /// Update a landing page (`PUT /v2/landings/{landingId}`).
    ///
    /// Its elements, views and links stay.
    /// - `landing_id`: Landing page id.
    pub fn update_landing(
        &self,
        landing_id: &str,
        body: &LandingInput,
    ) -> UpdateLanding {
        let call = self.0.call::<UpdateLanding>().path("landingId", &landing_id);
        UpdateLanding(call.json(body))
    }

    /// Update an element of a landing page (`PUT /v2/landings/{landingId}/elements/{elementId}`).
    /// - `landing_id`: Landing page id.
    pub fn update_landing_element(
        &self,
        landing_id: &str,
        element_id: &str,
        body: &LandingElement,
    ) -> UpdateLandingElement {
        let call = self.0.call::<UpdateLandingElement>().path("landingId", &landing_id);
        UpdateLandingElement(call.path("elementId", &element_id).json(body))
    }
}

#[operation(POST, "/v2/landings", errors(400 = ProblemDetails))]
pub struct CreateLanding(Call<Landing, Problem>);
#[operation(DELETE, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct DeleteLanding(Call<Landing, Problem>);
#[operation(GET, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct GetLanding(Call<Landing, Problem>);
#[operation(GET, "/v2/landings/{landingId}/elements/{elementId}", errors(400 = ProblemDetails))]
pub struct GetLandingElement(Call<LandingElement, Problem>);
#[operation(GET, "/v2/landings/{landingId}/elements", errors(400 = ProblemDetails))]
pub struct ListLandingElements(Call<Vec<LandingElement>, Problem>);
#[inlined]
impl ListLandingElements {
    /// Entries to leave out.
    ///
    /// The server's default is `0`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Entries per page.
    ///
    /// The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Order of the entries.
    ///
    /// The server's default is `"ASC"`.
    pub fn order(self, order: Order) -> Self {
        Self(self.0.query("order", &order))
    }
}

#[operation(GET, "/v2/landings", errors(400 = ProblemDetails))]
pub struct ListLandings(Call<Vec<Landing>, Problem>);
#[inlined]
impl ListLandings {
    /// Entries to leave out.
    ///
    /// The server's default is `0`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Entries per page.
    ///
    /// The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Order of the entries.
    ///
    /// The server's default is `"ASC"`.
    pub fn order(self, order: Order) -> Self {
        Self(self.0.query("order", &order))
    }
}

#[operation(PUT, "/v2/landings/{landingId}", errors(400 = ProblemDetails))]
pub struct UpdateLanding(Call<Landing, Problem>);
#[operation(PUT, "/v2/landings/{landingId}/elements/{elementId}", errors(400 = ProblemDetails))]
pub struct UpdateLandingElement(Call<LandingElement, Problem>);
