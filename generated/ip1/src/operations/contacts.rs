// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    contact::Contact, contact_input::ContactInput, contact_patch::ContactPatch,
    contacts_meta::ContactsMeta, create_contacts::CreateContactsAnswer, order::Order,
};

#[inlined]
impl Client {
    /// Create many contacts (`POST /v2/contacts`).
    ///
    /// They are made some time later, or at once with `sync`.
    pub fn create_contacts(&self, body: &[ContactInput]) -> CreateContacts {
        CreateContacts(self.0.call::<CreateContacts>().json(&body))
    }

    /// Delete a contact (`DELETE /v2/contacts/{contactId}`).
    pub fn delete_contact(&self, contact_id: &str) -> DeleteContact {
        DeleteContact(self.0.call::<DeleteContact>().path("contactId", &contact_id))
    }

    /// Delete all contacts that match (`DELETE /v2/contacts`).
    ///
    /// Answers with the deleted contacts.
    pub fn delete_contacts(&self) -> DeleteContacts {
        DeleteContacts(self.0.call::<DeleteContacts>())
    }

    /// Get a contact (`GET /v2/contacts/{contactId}`).
    pub fn get_contact(&self, contact_id: &str) -> GetContact {
        GetContact(self.0.call::<GetContact>().path("contactId", &contact_id))
    }

    /// Count contacts, labels and properties (`GET /v2/contacts/meta`).
    pub fn get_contacts_meta(&self) -> GetContactsMeta {
        GetContactsMeta(self.0.call::<GetContactsMeta>())
    }

    /// List contacts (`GET /v2/contacts`).
    pub fn list_contacts(&self) -> ListContacts {
        ListContacts(self.0.call::<ListContacts>())
    }

    /// Replace a contact (`PUT /v2/contacts/{contactId}`).
    pub fn replace_contact(
        &self,
        contact_id: &str,
        body: &ContactInput,
    ) -> ReplaceContact {
        let call = self.0.call::<ReplaceContact>().path("contactId", &contact_id);
        ReplaceContact(call.json(body))
    }

    /// Update a contact (`PATCH /v2/contacts/{contactId}`).
    pub fn update_contact(
        &self,
        contact_id: &str,
        body: &ContactPatch,
    ) -> UpdateContact {
        let call = self.0.call::<UpdateContact>().path("contactId", &contact_id);
        UpdateContact(call.json(body))
    }
}

#[operation(POST, "/v2/contacts", answers(200 = Ok, 202 = Accepted), errors(400 = ProblemDetails))]
pub struct CreateContacts(Call<CreateContactsAnswer, Problem>);
#[inlined]
impl CreateContacts {
    /// Whether to do it at once, for fewer than 1,000 contacts.
    ///
    /// `true` sends `sync` without a value, and `false` nothing.
    pub fn sync(self, sync: bool) -> Self {
        Self(self.0.query_as("sync", &sync, QueryStyle::Flag))
    }
}

#[operation(DELETE, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct DeleteContact(Call<Contact, Problem>);
#[operation(DELETE, "/v2/contacts", errors(400 = ProblemDetails))]
pub struct DeleteContacts(Call<Vec<Contact>, Problem>);
#[inlined]
impl DeleteContacts {
    /// Labels of the contacts.
    pub fn labels(self, labels: &[&str]) -> Self {
        Self(self.0.query("labels", &labels))
    }

    /// Properties of the contacts, by name.
    pub fn properties(self, properties: &BTreeMap<String, String>) -> Self {
        Self(self.0.query_as("properties", properties, QueryStyle::Deep))
    }

    /// Metadata of the contacts. A key is property and field with a dot between, as
    /// `phoneNumber.isBlocked`.
    pub fn metadata(self, metadata: &BTreeMap<String, String>) -> Self {
        Self(self.0.query_as("metadata", metadata, QueryStyle::Deep))
    }
}

#[operation(GET, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct GetContact(Call<Contact, Problem>);
#[inlined]
impl GetContact {
    /// Whether to answer with `metadata`.
    ///
    /// `true` sends `meta` without a value, and `false` nothing.
    pub fn meta(self, meta: bool) -> Self {
        Self(self.0.query_as("meta", &meta, QueryStyle::Flag))
    }
}

#[operation(GET, "/v2/contacts/meta", errors(400 = ProblemDetails))]
pub struct GetContactsMeta(Call<ContactsMeta, Problem>);
#[operation(GET, "/v2/contacts", errors(400 = ProblemDetails))]
pub struct ListContacts(Call<Vec<Contact>, Problem>);
#[inlined]
impl ListContacts {
    /// Labels of the contacts.
    pub fn labels(self, labels: &[&str]) -> Self {
        Self(self.0.query("labels", &labels))
    }

    /// Properties of the contacts, by name.
    pub fn properties(self, properties: &BTreeMap<String, String>) -> Self {
        Self(self.0.query_as("properties", properties, QueryStyle::Deep))
    }

    /// Metadata of the contacts. A key is property and field with a dot between, as
    /// `phoneNumber.isBlocked`.
    pub fn metadata(self, metadata: &BTreeMap<String, String>) -> Self {
        Self(self.0.query_as("metadata", metadata, QueryStyle::Deep))
    }

    /// Whether to answer with `metadata`.
    ///
    /// `true` sends `meta` without a value, and `false` nothing.
    pub fn meta(self, meta: bool) -> Self {
        Self(self.0.query_as("meta", &meta, QueryStyle::Flag))
    }

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

#[operation(PUT, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct ReplaceContact(Call<Contact, Problem>);
#[operation(PATCH, "/v2/contacts/{contactId}", errors(400 = ProblemDetails))]
pub struct UpdateContact(Call<Contact, Problem>);
