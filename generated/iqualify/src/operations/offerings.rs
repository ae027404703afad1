// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{new_offering::NewOffering, offering::Offering,
    offering_summary::OfferingSummary, offering_update::OfferingUpdate};

#[calls]
impl Client {
    /// Create an offering (`POST /offerings`).
    ///
    /// Needs `contentId` or `rootContentId`.
    pub fn create_offering(&self, #[json] body: &NewOffering) -> CreateOffering;

    /// Get an offering (`GET /offerings/{offeringId}`).
    pub fn get_offering(&self, #[path("offeringId")] offering_id: &str) -> GetOffering;

    /// List the offerings that run now (`GET /offerings/current`).
    pub fn list_current_offerings(&self) -> ListCurrentOfferings;

    /// List the offerings that are to come (`GET /offerings/future`).
    ///
    /// Those that start today are among them.
    pub fn list_future_offerings(&self) -> ListFutureOfferings;

    /// List summaries of offerings (`GET /offerings/summary`).
    pub fn list_offering_summaries(&self) -> ListOfferingSummaries;

    /// List all offerings (`GET /offerings`).
    ///
    /// Past, current and future ones.
    pub fn list_offerings(&self) -> ListOfferings;

    /// List the offerings that are over (`GET /offerings/past`).
    pub fn list_past_offerings(&self) -> ListPastOfferings;

    /// Find offerings by a text in their info (`GET /offerings/info/{textPattern}`).
    /// - `text_pattern`: Text to look for. At least 3 characters.
    pub fn search_offerings(&self, #[path("textPattern")] text_pattern: &str) -> SearchOfferings;

    /// Change an offering (`PATCH /offerings/{offeringId}`).
    pub fn update_offering(
        &self, #[path("offeringId")] offering_id: &str, #[json] body: &OfferingUpdate,
    ) -> UpdateOffering;
}

#[operation(POST, "/offerings", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct CreateOffering(Call<Offering, Problem>);
#[operation(GET, "/offerings/{offeringId}", errors(401 | 403 | 404 | default = ApiError))]
pub struct GetOffering(Call<Offering, Problem>);
#[operation(GET, "/offerings/current", errors(401 | 403 | default = ApiError))]
pub struct ListCurrentOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/future", errors(401 | 403 | default = ApiError))]
pub struct ListFutureOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/summary", errors(400 | 401 | 403 | default = ApiError))]
pub struct ListOfferingSummaries(Call<Vec<OfferingSummary>, Problem>);
#[calls]
impl ListOfferingSummaries {
    /// Number of results. The server's default is `"50"`.
    pub fn top(self, #[query("$top")] top: &str) -> Self;
    /// Order of the results, as OData writes it.
    pub fn orderby(self, #[query("$orderby")] orderby: &str) -> Self;
    /// Condition that results have to meet, as OData writes it.
    pub fn filter(self, #[query_reserved("$filter", QueryStyle::Form)] filter: &str) -> Self;
}

#[operation(GET, "/offerings", errors(401 | 403 | default = ApiError))]
pub struct ListOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/past", errors(401 | 403 | default = ApiError))]
pub struct ListPastOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/info/{textPattern}",
    errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct SearchOfferings(Call<Vec<OfferingSummary>, Problem>);
#[operation(PATCH, "/offerings/{offeringId}", errors(400 | 401 | 403 | 404 | default = ApiError))]
pub struct UpdateOffering(Call<Offering, Problem>);
