// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    new_offering::NewOffering, offering::Offering, offering_summary::OfferingSummary,
    offering_update::OfferingUpdate,
};

#[inlined]
impl Client {
    /// Create an offering (`POST /offerings`).
    ///
    /// Needs `contentId` or `rootContentId`.
    pub fn create_offering(&self, body: &NewOffering) -> CreateOffering {
        CreateOffering(self.0.call::<CreateOffering>().json(body))
    }

    /// Get an offering (`GET /offerings/{offeringId}`).
    pub fn get_offering(&self, offering_id: &str) -> GetOffering {
        GetOffering(self.0.call::<GetOffering>().path("offeringId", &offering_id))
    }

    /// List the offerings that run now (`GET /offerings/current`).
    pub fn list_current_offerings(&self) -> ListCurrentOfferings {
        ListCurrentOfferings(self.0.call::<ListCurrentOfferings>())
    }

    /// List the offerings that are to come (`GET /offerings/future`).
    ///
    /// Those that start today are among them.
    pub fn list_future_offerings(&self) -> ListFutureOfferings {
        ListFutureOfferings(self.0.call::<ListFutureOfferings>())
    }

    /// List summaries of offerings (`GET /offerings/summary`).
    pub fn list_offering_summaries(&self) -> ListOfferingSummaries {
        ListOfferingSummaries(self.0.call::<ListOfferingSummaries>())
    }

    /// List all offerings (`GET /offerings`).
    ///
    /// Past, current and future ones.
    pub fn list_offerings(&self) -> ListOfferings {
        ListOfferings(self.0.call::<ListOfferings>())
    }

    /// List the offerings that are over (`GET /offerings/past`).
    pub fn list_past_offerings(&self) -> ListPastOfferings {
        ListPastOfferings(self.0.call::<ListPastOfferings>())
    }

    /// Find offerings by a text in their info (`GET /offerings/info/{textPattern}`).
    /// - `text_pattern`: Text to look for. At least 3 characters.
    pub fn search_offerings(&self, text_pattern: &str) -> SearchOfferings {
        let call = self.0.call::<SearchOfferings>();
        SearchOfferings(call.path("textPattern", &text_pattern))
    }

    /// Change an offering (`PATCH /offerings/{offeringId}`).
    pub fn update_offering(
        &self,
        offering_id: &str,
        body: &OfferingUpdate,
    ) -> UpdateOffering {
        let call = self.0.call::<UpdateOffering>().path("offeringId", &offering_id);
        UpdateOffering(call.json(body))
    }
}

#[operation(
    POST,
    "/offerings",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct CreateOffering(Call<Offering, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct GetOffering(Call<Offering, Problem>);
#[operation(GET, "/offerings/current", errors(401 = ApiError, 403 = ApiError, default = ApiError))]
pub struct ListCurrentOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/future", errors(401 = ApiError, 403 = ApiError, default = ApiError))]
pub struct ListFutureOfferings(Call<Vec<Offering>, Problem>);
#[operation(
    GET,
    "/offerings/summary",
    errors(400 = ApiError, 401 = ApiError, 403 = ApiError, default = ApiError)
)]
pub struct ListOfferingSummaries(Call<Vec<OfferingSummary>, Problem>);
#[inlined]
impl ListOfferingSummaries {
    /// Number of results.
    ///
    /// The server's default is `"50"`.
    pub fn top(self, top: &str) -> Self {
        Self(self.0.query("$top", &top))
    }

    /// Order of the results, as OData writes it.
    pub fn orderby(self, orderby: &str) -> Self {
        Self(self.0.query("$orderby", &orderby))
    }

    /// Condition that results have to meet, as OData writes it.
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query_reserved("$filter", &filter, QueryStyle::Form))
    }
}

#[operation(GET, "/offerings", errors(401 = ApiError, 403 = ApiError, default = ApiError))]
pub struct ListOfferings(Call<Vec<Offering>, Problem>);
#[operation(GET, "/offerings/past", errors(401 = ApiError, 403 = ApiError, default = ApiError))]
pub struct ListPastOfferings(Call<Vec<Offering>, Problem>);
#[operation(
    GET,
    "/offerings/info/{textPattern}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct SearchOfferings(Call<Vec<OfferingSummary>, Problem>);
#[operation(
    PATCH,
    "/offerings/{offeringId}",
    errors(
        400 = ApiError,
        401 = ApiError,
        403 = ApiError,
        404 = ApiError,
        default = ApiError
    )
)]
pub struct UpdateOffering(Call<Offering, Problem>);
