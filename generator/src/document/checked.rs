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

use indexmap::IndexMap;

use crate::diagnostic::Place;

pub use crate::constraints::{Constraints, Limit, Range};

pub use callbacks::Callback;
pub use examples::{CodeSample, Example, Given, SampleBody, SampleRequest};
pub use extensions::{
    Argument, Constant, ErrorWhen, Pagination, PaginationStyle, Per, RateLimit, Told,
};
pub use message::{Body, Encoding, Header, MediaType, Response, Status, successes};

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

/// An index into [`Checked::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// `tags[]`.
#[derive(Debug)]
pub struct Tag {
    /// Its name, as written.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}

/// `servers[]`.
#[derive(Clone, Debug)]
pub struct Server {
    /// With the defaults of its variables filled in.
    pub url: String,
    /// As it is written, each variable with its default: `https://{region=eu}.example.com`.
    pub template: String,
    /// The variables that the URL names.
    pub variables: Vec<ServerVariable>,
    /// Its description.
    pub description: Option<String>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name, as the URL has it.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `enum`.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// Schemes (keys of [`Checked::schemes`]) that a call needs together.
pub type Requirement = Vec<String>;

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// Where it stands.
    pub place: Place,
    /// Its description.
    pub description: Option<String>,
    /// What kind it is.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug)]
pub enum SchemeKind {
    /// `apiKey`.
    ApiKey {
        /// Header, query or cookie.
        location: Location,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `http` with `basic`.
    Basic,
    /// `http` with `bearer`, and the token that `openIdConnect` and other flows of `oauth2` come down to.
    Bearer,
    /// `oauth2` with a flow by which a client can get tokens itself or renew them.
    OAuth2 {
        /// `tokenUrl`: a URL, or a path.
        token_url: String,
        /// `refreshUrl`
        refresh_url: Option<String>,
        /// What calls need a token for, sorted.
        scopes: Vec<String>,
    },
    /// `http` with any other word, such as `Token`.
    Http(String),
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

/// A schema. Its children are ids.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub place: Place,
    /// Its name, where it is a component itself.
    pub component: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `nullable`, also where `null` is in the enum or among the types.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`, as compact JSON text, for the docs.
    pub default: Option<String>,
    /// `x-rust-name`: what a component's type, or the property that the schema is of, is called in Rust.
    pub rust_name: Option<String>,
    /// What `x-enum-varnames`, `x-enum-descriptions` and the like say, by value.
    pub values: IndexMap<String, ValueNames>,
    /// `x-aliases`: other names under which answers may have the property that this is of.
    pub aliases: Vec<String>,
    /// Whether values are right that are not in its enum, since an alternative beside it takes them.
    pub open: bool,
    /// What it says of its values besides their kind.
    pub constraints: Constraints,
    /// What it is.
    pub shape: Shape,
}

impl Schema {
    /// A schema that says what it is, and nothing else.
    #[must_use]
    pub fn of(place: Place, shape: Shape) -> Self {
        Self {
            place,
            component: None,
            title: None,
            description: None,
            deprecated: false,
            nullable: false,
            read_only: false,
            write_only: false,
            default: None,
            rust_name: None,
            values: IndexMap::new(),
            aliases: Vec::new(),
            open: false,
            constraints: Constraints::default(),
            shape,
        }
    }

    /// What the type of a component is called: its name, unless it has another one in Rust.
    pub fn type_name(&self) -> Option<&String> {
        let component = self.component.as_ref()?;
        Some(self.rust_name.as_ref().unwrap_or(component))
    }

    /// What the property that an inline schema is of is called in Rust, where that is said.
    pub fn property_name(&self) -> Option<&String> {
        self.rust_name.as_ref().filter(|_| self.component.is_none())
    }
}

/// What a value of an enum is called, and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueNames {
    /// A word of Rust.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// What a schema is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Anything: no type is given.
    Any,
    /// `boolean`
    Boolean,
    /// `integer`, with its format and limits.
    Integer {
        /// `format`
        format: Option<String>,
        /// `minimum`, where it is a whole number
        minimum: Option<i64>,
        /// `enum` of integers
        values: Vec<i64>,
    },
    /// `number`
    Number {
        /// `format`
        format: Option<String>,
        /// `enum`, where all of its values are whole
        values: Vec<i64>,
    },
    /// `string`
    String {
        /// `format`
        format: Option<String>,
        /// `enum`, without `null`
        values: Vec<String>,
    },
    /// `string` that holds JSON
    JsonText {
        /// `contentSchema`
        content: SchemaId,
    },
    /// `array`
    Array {
        /// `items`; `None` is anything
        items: Option<SchemaId>,
    },
    /// `array` of a fixed length, with a schema for each place
    Tuple {
        /// `prefixItems`
        items: Vec<SchemaId>,
    },
    /// `object`
    Object {
        /// In the order of the document.
        properties: IndexMap<String, Property>,
        /// Names in `required` of properties that another part of an `allOf` has.
        required: Vec<String>,
        /// What is under keys that no property names.
        additional: Additional,
    },
    /// `oneOf`, and `anyOf` where exactly one can match.
    OneOf {
        /// In the order of the document; `null` is not among them.
        alternatives: Vec<SchemaId>,
        /// `discriminator`
        discriminator: Option<Discriminator>,
    },
    /// `allOf`
    AllOf {
        /// In the order of the document.
        parts: Vec<SchemaId>,
    },
}

/// A property of an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Property {
    /// Its schema.
    pub schema: SchemaId,
    /// Whether it is in `required`.
    pub required: bool,
}

/// `additionalProperties`
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Additional {
    /// Not mentioned: other keys may come and are not kept.
    Unsaid,
    /// `false`
    Denied,
    /// `true`: anything.
    Any,
    /// A schema.
    Of(SchemaId),
}

/// `discriminator`
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// `propertyName`
    pub property: String,
    /// `mapping`, and the names of components that it does not mention.
    pub mapping: IndexMap<String, SchemaId>,
    /// Whether the property is a number or a boolean, whose values are names as JSON has them.
    pub literal: bool,
}
