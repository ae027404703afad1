// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{blacklist_entry::BlacklistEntry, new_blacklist_entry::NewBlacklistEntry,
    order::Order};

#[calls]
impl Client {
    /// Block a number (`POST /v2/blacklist`).
    pub fn create_blacklist_entry(&self, #[json] body: &NewBlacklistEntry) -> CreateBlacklistEntry;

    /// Unblock a number (`DELETE /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn delete_blacklist_entry(&self, msisdn: &str) -> DeleteBlacklistEntry;

    /// Get a blocked number (`GET /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn get_blacklist_entry(&self, msisdn: &str) -> GetBlacklistEntry;

    /// List all blocked numbers (`GET /v2/blacklist`).
    pub fn list_blacklist_entries(&self) -> ListBlacklistEntries;

    /// Block the number in the path (`PUT /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn put_blacklist_entry(&self, msisdn: &str) -> PutBlacklistEntry;
}

#[operation(POST, "/v2/blacklist", errors(400 = ProblemDetails))]
pub struct CreateBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(DELETE, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct DeleteBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(GET, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct GetBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(GET, "/v2/blacklist", errors(400 = ProblemDetails), pages(BlacklistEntry, link = "Link",
    limit = "limit"))]
pub struct ListBlacklistEntries(Call<Vec<BlacklistEntry>, Problem>);
#[calls]
impl ListBlacklistEntries {
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(PUT, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct PutBlacklistEntry(Call<BlacklistEntry, Problem>);
