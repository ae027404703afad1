// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, fulfillment::Fulfillment,
    fulfillment_envelope::FulfillmentEnvelope};

#[calls]
impl Client {
    /// Count all fulfillments (`GET /fulfillments/count.json`).
    pub fn count_fulfillments(&self) -> CountFulfillments;

    /// Get a fulfillment (`GET /fulfillments/{id}.json`).
    /// - `id`: Fulfillment id.
    pub fn get_fulfillment(&self, id: i32) -> GetFulfillment;

    /// List all fulfillments (`GET /fulfillments.json`).
    pub fn list_fulfillments(&self) -> ListFulfillments;

    /// List the fulfillments of an order (`GET /order/{id}/fulfillments.json`).
    /// - `id`: Order id.
    pub fn list_order_fulfillments(&self, id: i32) -> ListOrderFulfillments;
}

#[operation(GET, "/fulfillments/count.json")]
pub struct CountFulfillments(Call<Count, Problem>);
#[operation(GET, "/fulfillments/{id}.json", envelope("fulfillment", "category"),
    errors(404 = NotFound))]
pub struct GetFulfillment(Call<Fulfillment, Problem>);
#[operation(GET, "/fulfillments.json", pages(FulfillmentEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListFulfillments(Call<Vec<FulfillmentEnvelope>, Problem>);
#[calls]
impl ListFulfillments {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(GET, "/order/{id}/fulfillments.json", errors(404 = NotFound))]
pub struct ListOrderFulfillments(Call<Vec<FulfillmentEnvelope>, Problem>);
