//! What the reading stages hand to `lower`: a description in which every
//! reference leads somewhere and every value is of the kind it has to be.
//!
//! Flat: schemas lie in one list and name each other by [`SchemaId`], whether
//! they were written in place or referred to. Referenced parameters, bodies,
//! answers and headers stand where they are used.

mod callbacks;
mod examples;
mod extensions;
pub mod media;
mod message;
mod operation;
mod schema;
mod security;
mod server;

use indexmap::IndexMap;

pub use crate::constraints::{Constraints, Limit, Range};

pub use callbacks::Callback;
pub use examples::{CodeSample, Example, Given, SampleBody, SampleRequest};
pub use extensions::{
    Argument, Constant, ErrorWhen, Pagination, PaginationStyle, Per, RateLimit, Told,
};
pub use message::{Body, Encoding, Header, MediaType, Response, Status, successes};
pub use operation::{Location, Operation, Parameter, Style};
pub use schema::{Additional, Discriminator, Property, Schema, SchemaId, Shape, ValueNames};
pub use security::{Requirement, Scheme, SchemeKind};
pub use server::{Server, ServerVariable};

/// A description that passed all checks.
#[derive(Debug)]
pub struct Checked {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The servers of the document.
    pub servers: Vec<Server>,
    /// Tags with a description, in the order of the document.
    pub tags: Vec<Tag>,
    /// `security` of the document: alternatives, each of schemes that go together.
    pub security: Vec<Requirement>,
    /// `components.securitySchemes` by key.
    pub schemes: IndexMap<String, Scheme>,
    /// `x-rate-limit`: how often the server may be asked, all limits together.
    pub rate_limits: Vec<RateLimit>,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// All requests that the vendor makes, each once.
    pub callbacks: Vec<Callback>,
    /// All schemas that can be reached or that are components.
    pub schemas: Vec<Schema>,
    /// Operations that the description has and this has not, because an error reaches them.
    pub left_out: Vec<LeftOut>,
}

impl Checked {
    /// The schema itself, or the one that it only wraps: `allOf` of one.
    #[must_use]
    pub fn written_out(&self, id: SchemaId) -> SchemaId {
        written_out(&self.schemas, id)
    }

    /// Whether a value has values within it.
    #[must_use]
    pub fn is_structured(&self, id: SchemaId) -> bool {
        matches!(
            self.schemas[self.written_out(id).0].shape,
            Shape::Object { .. }
                | Shape::Array { .. }
                | Shape::Tuple { .. }
                | Shape::AllOf { .. }
                | Shape::OneOf { .. }
        )
    }

    /// Whether what goes under a media type is made of fields, or may be.
    #[must_use]
    pub fn has_fields(&self, media_type: &MediaType) -> bool {
        let Some(schema) = media_type.schema else {
            return true;
        };
        let fields = |id: SchemaId| {
            let shape = &self.schemas[self.written_out(id).0].shape;
            matches!(
                shape,
                Shape::Object { .. } | Shape::AllOf { .. } | Shape::Any
            )
        };
        match &self.schemas[self.written_out(schema).0].shape {
            Shape::OneOf { alternatives, .. } => alternatives.iter().any(|id| fields(*id)),
            _ => fields(schema),
        }
    }

    /// Whether a request body is written part by part: a form of `multipart/form-data`, or what the
    /// schema of another kind is made of.
    #[must_use]
    pub fn has_parts(&self, media_type: &MediaType) -> bool {
        let shape = |id: SchemaId| &self.schemas[self.written_out(id).0].shape;
        match media_type.name.as_str() {
            media::FORM_DATA => self.has_fields(media_type),
            name if name.starts_with("multipart/") => match media_type.schema.map(shape) {
                None => media_type.item.is_some(),
                Some(Shape::Array { .. } | Shape::Tuple { .. }) => true,
                Some(Shape::Any) => false,
                Some(_) => self.has_fields(media_type),
            },
            _ => false,
        }
    }

    /// The schema of one of the values that go one after the other.
    #[must_use]
    pub fn item_of(&self, media_type: &MediaType) -> Option<SchemaId> {
        let all = || self.item_in(media_type.schema?);
        media_type.item.or_else(all)
    }

    /// The schema of an item by that of all items; one that is no array is of an item itself.
    #[must_use]
    pub fn item_in(&self, schema: SchemaId) -> Option<SchemaId> {
        match self.schemas[self.written_out(schema).0].shape {
            Shape::Array { items } => items,
            _ => Some(schema),
        }
    }

    /// The schema of the items that a request body is written of, one after the other. A body that is
    /// only called a text is one: it is given as a whole. So are events, which servers write.
    #[must_use]
    pub fn sent_items(&self, media_type: &MediaType) -> Option<SchemaId> {
        let is_json = media::is_stream(&media_type.name) && media_type.name != media::EVENTS;
        let is_whole = |id: SchemaId| {
            let shape = &self.schemas[self.written_out(id).0].shape;
            matches!(shape, Shape::String { .. } | Shape::Any)
        };
        let item = self.item_of(media_type).filter(|_| is_json);
        item.filter(|item| media_type.schema != Some(*item) || !is_whole(*item))
    }
}

/// The schema itself, or the one that it only wraps: `allOf` of one.
#[must_use]
pub fn written_out(schemas: &[Schema], mut id: SchemaId) -> SchemaId {
    for _ in 0..schemas.len() {
        match &schemas[id.0].shape {
            Shape::AllOf { parts } if parts.len() == 1 => id = parts[0],
            _ => break,
        }
    }
    id
}

/// An operation that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// In capitals: `GET`.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Its first tag.
    pub tag: Option<String>,
}

/// `tags[]`.
#[derive(Debug)]
pub struct Tag {
    /// Its name, as written.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}
