// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{conversation_summary::ConversationSummary, message::Message,
    order::Order};

#[calls]
impl Client {
    /// Count the messages of a participant (`GET /v2/conversations/{participant}/summary`).
    /// - `participant`: Telephone number of the participant, digits only.
    pub fn get_conversation_summary(&self, participant: &str) -> GetConversationSummary;

    /// List all messages of a participant (`GET /v2/conversations/{participant}`).
    ///
    /// In the order of their creation.
    /// - `participant`: Telephone number of the participant, digits only.
    pub fn list_conversation_messages(&self, participant: &str) -> ListConversationMessages;

    /// List the messages from a participant (`GET /v2/conversations/{participant}/mo`).
    /// - `participant`: Telephone number of the participant, digits only.
    pub fn list_incoming_messages(&self, participant: &str) -> ListIncomingMessages;

    /// List the messages to a participant (`GET /v2/conversations/{participant}/mt`).
    /// - `participant`: Telephone number of the participant, digits only.
    pub fn list_outgoing_messages(&self, participant: &str) -> ListOutgoingMessages;
}

#[operation(GET, "/v2/conversations/{participant}/summary", errors(400 = ProblemDetails))]
pub struct GetConversationSummary(Call<ConversationSummary, Problem>);
#[operation(GET, "/v2/conversations/{participant}", errors(400 = ProblemDetails), pages(Message,
    link = "Link", limit = "limit"))]
pub struct ListConversationMessages(Call<Vec<Message>, Problem>);
#[calls]
impl ListConversationMessages {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(GET, "/v2/conversations/{participant}/mo", errors(400 = ProblemDetails), pages(Message,
    link = "Link", limit = "limit"))]
pub struct ListIncomingMessages(Call<Vec<Message>, Problem>);
#[calls]
impl ListIncomingMessages {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(GET, "/v2/conversations/{participant}/mt", errors(400 = ProblemDetails), pages(Message,
    link = "Link", limit = "limit"))]
pub struct ListOutgoingMessages(Call<Vec<Message>, Problem>);
#[calls]
impl ListOutgoingMessages {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}
