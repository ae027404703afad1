//! What goes back and forth: bodies, answers and their headers.

use indexmap::IndexMap;

use crate::diagnostic::Place;

use super::{ErrorWhen, Example, SchemaId, Style, media};

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Where it stands.
    pub place: Place,
    /// `required`.
    pub required: bool,
    /// What its schema is called, where it is one that operations share and has no name of its own.
    pub shared: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Its media types, in the order of the document.
    pub content: Vec<MediaType>,
}

/// An answer.
#[derive(Debug)]
pub struct Response {
    /// Where it stands.
    pub place: Place,
    /// What its schema is called, where it is one that operations share and has no name of its own.
    pub shared: Option<String>,
    /// Which statuses it is for.
    pub status: Status,
    /// `description`.
    pub description: String,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its media types, in the order of the document.
    pub content: Vec<MediaType>,
}

/// Which statuses an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One code.
    Code(u16),
    /// All of a class: `4XX` is `Class(4)`.
    Class(u8),
    /// All that no other answer names.
    Default,
}

impl Status {
    /// Whether it tells that the call did what it is for.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Status::Code(200..300) | Status::Class(2))
    }
}

/// A header of an answer.
#[derive(Debug)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// Its schema, or that of the one media type under `content`.
    pub schema: Option<SchemaId>,
    /// The media type under `content`, where the header has that instead of a schema.
    pub content: Option<String>,
}

/// What goes under a media type.
#[derive(Debug)]
pub struct MediaType {
    /// Where it stands.
    pub place: Place,
    /// Its name, such as `application/json`, in lower case, without parameters.
    pub name: String,
    /// Its parameters that a server may look at, such as `; version=1`; not the character set.
    pub parameters: String,
    /// Its schema.
    pub schema: Option<SchemaId>,
    /// `itemSchema`: the schema of each of the values that go one after the other.
    pub item: Option<SchemaId>,
    /// `x-end-of-stream`: the text that stands behind the last item.
    pub end: Option<String>,
    /// `x-envelope`: the one key that the schema's object has, and that callers never see.
    pub envelope: Option<String>,
    /// `x-error-when`: what makes this answer an error whatever its status.
    pub error_when: Option<ErrorWhen>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `encoding` by property.
    pub encoding: IndexMap<String, Encoding>,
    /// The media types of parts without a name: those of `prefixEncoding`, then that of `itemEncoding`.
    /// An empty one says nothing.
    pub of_parts: Vec<String>,
}

impl MediaType {
    /// As it stands in a header.
    #[must_use]
    pub fn sent(&self) -> String {
        format!("{}{}", self.name, self.parameters)
    }
}

/// The answers with a status of success, or that of `default` where there is none.
pub fn successes(responses: &[Response]) -> impl Iterator<Item = &Response> {
    let named = responses
        .iter()
        .any(|response| response.status.is_success());
    responses
        .iter()
        .filter(move |response| match response.status {
            Status::Default => !named,
            status => status.is_success(),
        })
}

impl Response {
    /// The media types besides that, of which each says something else.
    pub fn others(&self) -> impl Iterator<Item = &MediaType> {
        let chosen = self.chosen();
        self.content.iter().filter(move |other| {
            let chosen = chosen.filter(|chosen| chosen.place != other.place);
            let same = |chosen: &MediaType| other.schema.is_some() && other.schema == chosen.schema;
            chosen.is_some_and(|chosen| !same(chosen)) && !media::is_range(&other.name)
        })
    }

    /// The media type that is asked for.
    #[must_use]
    pub fn chosen(&self) -> Option<&MediaType> {
        let rank = |media: &&MediaType| media::rank(&media.name);
        self.content.iter().min_by_key(rank)
    }

    /// The media type that a stream of values is asked for by.
    #[must_use]
    pub fn streamed(&self) -> Option<&MediaType> {
        self.content
            .iter()
            .find(|media| media::is_stream(&media.name))
    }
}

/// `encoding`: how a property of a form or multipart body is written.
#[derive(Debug)]
pub struct Encoding {
    /// Where it stands.
    pub place: Place,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<Style>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `headers`: those of the part, in a multipart body.
    pub headers: Vec<Header>,
}
