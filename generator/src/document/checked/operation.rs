//! Operations and their parameters.

use crate::diagnostic::Place;

use super::{
    Body, CodeSample, Example, Pagination, RateLimit, Requirement, Response, SchemaId, Server,
};

/// One operation, with what it inherits from its path.
#[derive(Debug)]
pub struct Operation {
    /// Where it stands.
    pub place: Place,
    /// `operationId`, where there is one.
    pub id: Option<String>,
    /// `x-rust-name`: what it is called in Rust.
    pub rust_name: Option<String>,
    /// In capitals: `GET`.
    pub method: String,
    /// Its key under `paths`, by which it is found again.
    pub key: String,
    /// The path template that is made of the key, such as `/pets/{petId}`.
    pub path: String,
    /// Its own servers or those of its path; empty where it has those of the document.
    pub servers: Vec<Server>,
    /// The tags, in order.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Path's and operation's own parameters, references followed, none overridden.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The answers, in the order of the document.
    pub responses: Vec<Response>,
    /// `None`: the security of the document.
    pub security: Option<Vec<Requirement>>,
    /// `x-docs`: where in the vendor's documentation the operation stands.
    pub docs: Option<String>,
    /// `x-codeSamples`.
    pub samples: Vec<CodeSample>,
    /// `x-rate-limit`: limits that hold for this operation besides those of the document.
    pub rate_limits: Vec<RateLimit>,
    /// `x-pagination`, once it was compared with parameters and answers.
    pub pagination: Option<Pagination>,
    /// `x-retry`: whether it is safe to repeat, where that is said.
    pub retry: Option<bool>,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Where it stands.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// `x-rust-name`: what it is called in Rust.
    pub rust_name: Option<String>,
    /// Where it goes.
    pub location: Location,
    /// `required`; always true for path parameters.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `style`, or the default of the location.
    pub style: Style,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`.
    pub allow_empty: bool,
    /// `schema`, or that of the one media type under `content`.
    pub schema: Option<SchemaId>,
    /// The media type under `content`, where the parameter has that instead of a schema.
    pub content: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
}

/// How a parameter or a form field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// `collectionFormat: tsv` of Swagger 2.0.
    TabDelimited,
    DeepObject,
    /// `style: cookie`: as it is.
    Cookie,
    /// `in: querystring`: the whole of a query, which has a media type.
    QueryString,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// `in: path`
    Path,
    /// `in: query`
    Query,
    /// `in: header`
    Header,
    /// `in: cookie`
    Cookie,
}
