//! What the vendor sends: callbacks and webhooks.

use super::{Content, Status, TypeId};

/// A callback or webhook: one request that the vendor makes.
#[derive(Debug)]
pub struct Callback {
    /// What its module is named after.
    pub name: String,
    /// In capitals.
    pub method: String,
    /// Where it is sent, as written; a webhook does not say.
    pub target: Option<String>,
    /// Method and path of the operations that ask for it, sorted.
    pub asked_by: Vec<(String, String)>,
    /// The tags that it stands under; none where it is always there.
    pub tags: Vec<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Whether the description advises against it.
    pub deprecated: bool,
    /// The bodies that it may have, in the order of the description.
    pub messages: Vec<Message>,
    /// What is read of a body, whichever it has.
    pub payload: Content,
    /// The record of its query, where it has one.
    pub query: Option<TypeId>,
    /// The record of its headers, where it has some.
    pub headers: Option<TypeId>,
    /// What may be answered, and what that means; sorted.
    pub answers: Vec<(Status, String)>,
}

/// A body that a callback may have.
#[derive(Debug)]
pub struct Message {
    /// Its media type.
    pub media_type: String,
    /// How it is read.
    pub content: Content,
    /// The keys under any of which it stands, where it is wrapped in an object of one key.
    pub envelope: Vec<String>,
    /// The variant of the payload that it gives, where there are several.
    pub variant: Option<usize>,
}
