// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{new_sender::NewSender, order::Order, sender::Sender};

#[calls]
impl Client {
    /// Delete a sender (`DELETE /v2/me/senders/{sender}`).
    /// - `sender`: Name or number of the sender.
    pub fn delete_sender(&self, sender: &str) -> DeleteSender;

    /// Get a sender (`GET /v2/me/senders/{sender}`).
    /// - `sender`: Name or number of the sender.
    pub fn get_sender(&self, sender: &str) -> GetSender;

    /// List all senders (`GET /v2/me/senders`).
    ///
    /// In alphabetical order.
    pub fn list_senders(&self) -> ListSenders;

    /// Register a sender (`PUT /v2/me/senders/{sender}`).
    ///
    /// A sender of your own takes a subscription; accounts on trial use `iP1` or `iP1sms`.
    /// - `sender`: Name or number of the sender.
    pub fn register_sender(&self, sender: &str) -> RegisterSender;
}

#[operation(DELETE, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct DeleteSender(Call<Sender, Problem>);
#[operation(GET, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct GetSender(Call<Sender, Problem>);
#[operation(GET, "/v2/me/senders", errors(400 = ProblemDetails), pages(Sender, link = "Link",
    limit = "limit"))]
pub struct ListSenders(Call<Vec<Sender>, Problem>);
#[calls]
impl ListSenders {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(PUT, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct RegisterSender(Call<Sender, Problem>);
#[calls]
impl RegisterSender {
    pub fn body(self, #[json] body: &NewSender) -> Self;
}
