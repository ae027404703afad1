// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    batch::Batch, delete_batch::DeleteBatchAnswer, message::Message, new_batch::NewBatch,
    order::Order,
};

#[inlined]
impl Client {
    /// Send a message to one or many (`POST /v2/batches`).
    pub fn create_batch(&self, body: &NewBatch) -> CreateBatch {
        CreateBatch(self.0.call::<CreateBatch>().json(body))
    }

    /// Delete a batch, or cancel one still to come (`DELETE /v2/batches/{batchId}`).
    pub fn delete_batch(&self, batch_id: &str) -> DeleteBatch {
        DeleteBatch(self.0.call::<DeleteBatch>().path("batchId", &batch_id))
    }

    /// Get a batch (`GET /v2/batches/{batchId}`).
    pub fn get_batch(&self, batch_id: &str) -> GetBatch {
        GetBatch(self.0.call::<GetBatch>().path("batchId", &batch_id))
    }

    /// Get a message of a batch (`GET /v2/batches/{batchId}/messages/{messageId}`).
    pub fn get_message(&self, batch_id: &str, message_id: &str) -> GetMessage {
        let call = self.0.call::<GetMessage>().path("batchId", &batch_id);
        GetMessage(call.path("messageId", &message_id))
    }

    /// List all batches (`GET /v2/batches`).
    ///
    /// In the order of their creation, without `messageSummary` and `priceSummary`.
    pub fn list_batches(&self) -> ListBatches {
        ListBatches(self.0.call::<ListBatches>())
    }

    /// List the messages of a batch (`GET /v2/batches/{batchId}/messages`).
    pub fn list_messages(&self, batch_id: &str) -> ListMessages {
        ListMessages(self.0.call::<ListMessages>().path("batchId", &batch_id))
    }
}

#[operation(POST, "/v2/batches", errors(400 = ProblemDetails))]
pub struct CreateBatch(Call<Batch, Problem>);
#[operation(
    DELETE,
    "/v2/batches/{batchId}",
    answers(200 = Ok, 204 = NoContent),
    errors(400 = ProblemDetails)
)]
pub struct DeleteBatch(Call<DeleteBatchAnswer, Problem>);
#[operation(GET, "/v2/batches/{batchId}", errors(400 = ProblemDetails))]
pub struct GetBatch(Call<Batch, Problem>);
#[operation(GET, "/v2/batches/{batchId}/messages/{messageId}", errors(400 = ProblemDetails))]
pub struct GetMessage(Call<Message, Problem>);
#[operation(GET, "/v2/batches", errors(400 = ProblemDetails))]
pub struct ListBatches(Call<Vec<Batch>, Problem>);
#[inlined]
impl ListBatches {
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

#[operation(GET, "/v2/batches/{batchId}/messages", errors(400 = ProblemDetails))]
pub struct ListMessages(Call<Vec<Message>, Problem>);
#[inlined]
impl ListMessages {
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
