// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    blacklist_entry::BlacklistEntry, new_blacklist_entry::NewBlacklistEntry, order::Order,
};

#[inlined]
impl Client {
    /// Block a number (`POST /v2/blacklist`).
    pub fn create_blacklist_entry(
        &self,
        body: &NewBlacklistEntry,
    ) -> CreateBlacklistEntry {
        CreateBlacklistEntry(self.0.call::<CreateBlacklistEntry>().json(body))
    }

    /// Unblock a number (`DELETE /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn delete_blacklist_entry(&self, msisdn: &str) -> DeleteBlacklistEntry {
        let call = self.0.call::<DeleteBlacklistEntry>();
        DeleteBlacklistEntry(call.path("msisdn", &msisdn))
    }

    /// Get a blocked number (`GET /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn get_blacklist_entry(&self, msisdn: &str) -> GetBlacklistEntry {
        GetBlacklistEntry(self.0.call::<GetBlacklistEntry>().path("msisdn", &msisdn))
    }

    /// List all blocked numbers (`GET /v2/blacklist`).
    pub fn list_blacklist_entries(&self) -> ListBlacklistEntries {
        ListBlacklistEntries(self.0.call::<ListBlacklistEntries>())
    }

    /// Block the number in the path (`PUT /v2/blacklist/{msisdn}`).
    /// - `msisdn`: Telephone number, digits only.
    pub fn put_blacklist_entry(&self, msisdn: &str) -> PutBlacklistEntry {
        PutBlacklistEntry(self.0.call::<PutBlacklistEntry>().path("msisdn", &msisdn))
    }
}

#[operation(POST, "/v2/blacklist", errors(400 = ProblemDetails))]
pub struct CreateBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(DELETE, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct DeleteBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(GET, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct GetBlacklistEntry(Call<BlacklistEntry, Problem>);
#[operation(GET, "/v2/blacklist", errors(400 = ProblemDetails))]
pub struct ListBlacklistEntries(Call<Vec<BlacklistEntry>, Problem>);
#[inlined]
impl ListBlacklistEntries {
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

#[operation(PUT, "/v2/blacklist/{msisdn}", errors(400 = ProblemDetails))]
pub struct PutBlacklistEntry(Call<BlacklistEntry, Problem>);
