// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    count::Count, fulfillment::Fulfillment, fulfillment_envelope::FulfillmentEnvelope,
};

#[inlined]
impl Client {
    /// Count all fulfillments (`GET /fulfillments/count.json`).
    pub fn count_fulfillments(&self) -> CountFulfillments {
        CountFulfillments(self.0.call::<CountFulfillments>())
    }

    /// Get a fulfillment (`GET /fulfillments/{id}.json`).
    /// - `id`: Fulfillment id.
    pub fn get_fulfillment(&self, id: i32) -> GetFulfillment {
        GetFulfillment(self.0.call::<GetFulfillment>().path("id", &id))
    }

    /// List all fulfillments (`GET /fulfillments.json`).
    pub fn list_fulfillments(&self) -> ListFulfillments {
        ListFulfillments(self.0.call::<ListFulfillments>())
    }

    /// List the fulfillments of an order (`GET /order/{id}/fulfillments.json`).
    /// - `id`: Order id.
    pub fn list_order_fulfillments(&self, id: i32) -> ListOrderFulfillments {
        ListOrderFulfillments(self.0.call::<ListOrderFulfillments>().path("id", &id))
    }
}

#[operation(GET, "/fulfillments/count.json")]
pub struct CountFulfillments(Call<Count, Problem>);
#[operation(
    GET,
    "/fulfillments/{id}.json",
    envelope("fulfillment", "category"),
    errors(404 = NotFound)
)]
pub struct GetFulfillment(Call<Fulfillment, Problem>);
#[operation(GET, "/fulfillments.json")]
pub struct ListFulfillments(Call<Vec<FulfillmentEnvelope>, Problem>);
#[inlined]
impl ListFulfillments {
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

#[operation(GET, "/order/{id}/fulfillments.json", errors(404 = NotFound))]
pub struct ListOrderFulfillments(Call<Vec<FulfillmentEnvelope>, Problem>);
