// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{batch::Batch, delete_batch::DeleteBatchAnswer, message::Message,
    new_batch::NewBatch, order::Order};

#[calls]
impl Client {
    /// Send a message to one or many (`POST /v2/batches`).
    pub fn create_batch(&self, #[json] body: &NewBatch) -> CreateBatch;

    /// Delete a batch, or cancel one still to come (`DELETE /v2/batches/{batchId}`).
    pub fn delete_batch(&self, #[path("batchId")] batch_id: &str) -> DeleteBatch;

    /// Get a batch (`GET /v2/batches/{batchId}`).
    pub fn get_batch(&self, #[path("batchId")] batch_id: &str) -> GetBatch;

    /// Get a message of a batch (`GET /v2/batches/{batchId}/messages/{messageId}`).
    pub fn get_message(
        &self, #[path("batchId")] batch_id: &str, #[path("messageId")] message_id: &str,
    ) -> GetMessage;

    /// List all batches (`GET /v2/batches`).
    ///
    /// In the order of their creation, without `messageSummary` and `priceSummary`.
    pub fn list_batches(&self) -> ListBatches;

    /// List the messages of a batch (`GET /v2/batches/{batchId}/messages`).
    pub fn list_messages(&self, #[path("batchId")] batch_id: &str) -> ListMessages;
}

#[operation(POST, "/v2/batches", errors(400 = ProblemDetails))]
pub struct CreateBatch(Call<Batch, Problem>);
#[operation(DELETE, "/v2/batches/{batchId}", answers(200 = Ok, 204 = NoContent),
    errors(400 = ProblemDetails))]
pub struct DeleteBatch(Call<DeleteBatchAnswer, Problem>);
#[operation(GET, "/v2/batches/{batchId}", errors(400 = ProblemDetails))]
pub struct GetBatch(Call<Batch, Problem>);
#[operation(GET, "/v2/batches/{batchId}/messages/{messageId}", errors(400 = ProblemDetails))]
pub struct GetMessage(Call<Message, Problem>);
#[operation(GET, "/v2/batches", errors(400 = ProblemDetails), pages(Batch, link = "Link",
    limit = "limit"))]
pub struct ListBatches(Call<Vec<Batch>, Problem>);
#[calls]
impl ListBatches {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(GET, "/v2/batches/{batchId}/messages", errors(400 = ProblemDetails), pages(Message,
    link = "Link", limit = "limit"))]
pub struct ListMessages(Call<Vec<Message>, Problem>);
#[calls]
impl ListMessages {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}
