// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{new_sender::NewSender, order::Order, sender::Sender};

#[inlined]
impl Client {
    /// Delete a sender (`DELETE /v2/me/senders/{sender}`).
    /// - `sender`: Name or number of the sender.
    pub fn delete_sender(&self, sender: &str) -> DeleteSender {
        DeleteSender(self.0.call::<DeleteSender>().path("sender", &sender))
    }

    /// Get a sender (`GET /v2/me/senders/{sender}`).
    /// - `sender`: Name or number of the sender.
    pub fn get_sender(&self, sender: &str) -> GetSender {
        GetSender(self.0.call::<GetSender>().path("sender", &sender))
    }

    /// List all senders (`GET /v2/me/senders`).
    ///
    /// In alphabetical order.
    pub fn list_senders(&self) -> ListSenders {
        ListSenders(self.0.call::<ListSenders>())
    }

    /// Register a sender (`PUT /v2/me/senders/{sender}`).
    ///
    /// A sender of your own takes a subscription; accounts on trial use `iP1` or `iP1sms`.
    /// - `sender`: Name or number of the sender.
    pub fn register_sender(&self, sender: &str) -> RegisterSender {
        RegisterSender(self.0.call::<RegisterSender>().path("sender", &sender))
    }
}

#[operation(DELETE, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct DeleteSender(Call<Sender, Problem>);
#[operation(GET, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct GetSender(Call<Sender, Problem>);
#[operation(GET, "/v2/me/senders", errors(400 = ProblemDetails))]
pub struct ListSenders(Call<Vec<Sender>, Problem>);
#[inlined]
impl ListSenders {
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

#[operation(PUT, "/v2/me/senders/{sender}", errors(400 = ProblemDetails))]
pub struct RegisterSender(Call<Sender, Problem>);
#[inlined]
impl RegisterSender {
    /// The body.
    pub fn body(self, body: &NewSender) -> Self {
        Self(self.0.json(body))
    }
}
