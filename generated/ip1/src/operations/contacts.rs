// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{contact::Contact, contact_input::ContactInput,
    contact_patch::ContactPatch, contacts_meta::ContactsMeta, create_contacts::CreateContactsAnswer,
    order::Order};

#[calls]
impl Client {
    /// Create many contacts (`POST /v2/contacts`).
    ///
    /// They are made some time later, or at once with `sync`.
    pub fn create_contacts(&self, #[json] body: &[ContactInput]) -> CreateContacts;

    /// Delete a contact (`DELETE /v2/contacts/{contactId}`).
    pub fn delete_contact(&self, #[path("contactId")] contact_id: &str) -> DeleteContact;

    /// Delete all contacts that match (`DELETE /v2/contacts`).
    ///
    /// Answers with the deleted contacts.
    pub fn delete_contacts(&self) -> DeleteContacts;

    /// Get a contact (`GET /v2/contacts/{contactId}`).
    pub fn get_contact(&self, #[path("contactId")] contact_id: &str) -> GetContact;

    /// Count contacts, labels and properties (`GET /v2/contacts/meta`).
    pub fn get_contacts_meta(&self) -> GetContactsMeta;

    /// List contacts (`GET /v2/contacts`).
    pub fn list_contacts(&self) -> ListContacts;

    /// Replace a contact (`PUT /v2/contacts/{contactId}`).
    pub fn replace_contact(
        &self, #[path("contactId")] contact_id: &str, #[json] body: &ContactInput,
    ) -> ReplaceContact;

    /// Update a contact (`PATCH /v2/contacts/{contactId}`).
    pub fn update_contact(
        &self, #[path("contactId")] contact_id: &str, #[json] body: &ContactPatch,
    ) -> UpdateContact;
}

#[operation(POST, "/v2/contacts", answers(200 = Ok, 202 = Accepted), errors(400 = ProblemDetails))]
pub struct CreateContacts(Call<CreateContactsAnswer, Problem>);
#[calls]
impl CreateContacts {
    /// Whether to do it at once, for fewer than 1,000 contacts.
    ///
    /// `true` sends `sync` without a value, and `false` nothing.
    pub fn sync(self, #[query_as(QueryStyle::Flag)] sync: bool) -> Self;
}

#[operation(DELETE, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct DeleteContact(Call<Contact, Problem>);
#[operation(DELETE, "/v2/contacts", errors(400 = ProblemDetails))]
pub struct DeleteContacts(Call<Vec<Contact>, Problem>);
#[calls]
impl DeleteContacts {
    /// Labels of the contacts.
    pub fn labels(self, #[query] labels: &[&str]) -> Self;
    /// Properties of the contacts, by name.
    pub fn properties(
        self, #[query_as(QueryStyle::Deep)] properties: &BTreeMap<String, String>,
    ) -> Self;
    /// Metadata of the contacts. A key is property and field with a dot between, as
    /// `phoneNumber.isBlocked`.
    pub fn metadata(
        self, #[query_as(QueryStyle::Deep)] metadata: &BTreeMap<String, String>,
    ) -> Self;
}

#[operation(GET, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct GetContact(Call<Contact, Problem>);
#[calls]
impl GetContact {
    /// Whether to answer with `metadata`.
    ///
    /// `true` sends `meta` without a value, and `false` nothing.
    pub fn meta(self, #[query_as(QueryStyle::Flag)] meta: bool) -> Self;
}

#[operation(GET, "/v2/contacts/meta", errors(400 = ProblemDetails))]
pub struct GetContactsMeta(Call<ContactsMeta, Problem>);
#[operation(GET, "/v2/contacts", errors(400 = ProblemDetails), pages(Contact, link = "Link",
    limit = "limit"))]
pub struct ListContacts(Call<Vec<Contact>, Problem>);
#[calls]
impl ListContacts {
    /// Labels of the contacts.
    pub fn labels(self, #[query] labels: &[&str]) -> Self;
    /// Properties of the contacts, by name.
    pub fn properties(
        self, #[query_as(QueryStyle::Deep)] properties: &BTreeMap<String, String>,
    ) -> Self;
    /// Metadata of the contacts. A key is property and field with a dot between, as
    /// `phoneNumber.isBlocked`.
    pub fn metadata(
        self, #[query_as(QueryStyle::Deep)] metadata: &BTreeMap<String, String>,
    ) -> Self;
    /// Whether to answer with `metadata`.
    ///
    /// `true` sends `meta` without a value, and `false` nothing.
    pub fn meta(self, #[query_as(QueryStyle::Flag)] meta: bool) -> Self;
    /// Entries to leave out. The server's default is `0`.
    pub fn start(self, #[query] start: i64) -> Self;
    /// Entries per page. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Order of the entries. The server's default is `"ASC"`.
    pub fn order(self, #[query] order: Order) -> Self;
}

#[operation(PUT, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct ReplaceContact(Call<Contact, Problem>);
#[operation(PATCH, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct UpdateContact(Call<Contact, Problem>);
