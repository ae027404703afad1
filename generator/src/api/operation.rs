//! Operations: what is sent and what may come back.

use std::collections::BTreeMap;

use super::{Constraints, Examples, FormStyle, Paging, RateLimit, Type, TypeId};

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// What it is named after: its `operationId`, or method and path.
    pub name: String,
    /// Its `operationId`.
    pub id: Option<String>,
    /// In capitals.
    pub method: String,
    /// Its key under `paths`.
    pub key: String,
    /// The path template.
    pub path: String,
    /// Where it goes, if not to [`super::Api::server`]: one of [`super::Api::servers`].
    pub server: Option<String>,
    /// The first tag, which decides the file.
    pub tag: Option<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Whether the description advises against it.
    pub deprecated: bool,
    /// Arguments of the method: path parameters in the order of the path, then other required ones by name.
    pub required: Vec<Parameter>,
    /// Setters of the request type, in the order of the description.
    pub optional: Vec<Parameter>,
    /// The bodies to choose from; none, one, or one for each media type.
    pub bodies: Vec<Body>,
    /// Whether a call without a body is wrong.
    pub body_required: bool,
    /// What a success gives.
    pub answer: Content,
    /// What a success gives item by item, where it can.
    pub stream: Option<Stream>,
    /// What else a success can give, to be asked for in place of that.
    pub others: Vec<Other>,
    /// The keys under any of which the answer stands, where it is wrapped in an object of one key.
    pub envelope: Vec<String>,
    /// Which answers with a status of success are failures.
    pub error_when: Vec<(Status, ErrorWhen)>,
    /// Which error answer has which body.
    pub errors: Errors,
    /// What the call needs, where that is not what the whole API needs.
    pub security: Option<Vec<Vec<String>>>,
    /// Whether it can be repeated, where the method does not say the truth of that.
    pub retry: Option<bool>,
    /// The header by which the server knows a call that it had already.
    pub idempotency_key: Option<String>,
    /// Where it stands in the vendor's documentation.
    pub docs: Option<String>,
    /// How often it may be called, besides what the server takes.
    pub rate_limits: Vec<RateLimit>,
    /// How its pages follow each other.
    pub paging: Option<Paging>,
    /// What the vendor's documentation shows of it.
    pub examples: Examples,
}

impl Operation {
    /// Method and path, the latter behind what the operation's own server puts in front of it.
    pub fn place(&self) -> String {
        let server = self.server.as_deref().unwrap_or_default();
        format!(
            "{} {}{}",
            self.method,
            server.trim_end_matches('/'),
            self.path
        )
    }

    /// The body that is an argument of the method: the only one there is, where it is required.
    pub fn body_argument(&self) -> Option<&Body> {
        match self.bodies.as_slice() {
            [body] if self.body_required => Some(body),
            _ => None,
        }
    }

    /// The bodies that are setters of the request type.
    pub fn body_setters(&self) -> &[Body] {
        match self.body_argument() {
            Some(_) => &[],
            None => &self.bodies,
        }
    }
}

/// An answer that is read item by item.
#[derive(Debug)]
pub struct Stream {
    /// The media type that is asked for.
    pub accept: String,
    /// How an item ends.
    pub frames: Frames,
    /// The type of an item; without, the event as it is sent.
    pub item: Option<Type>,
    /// The text behind the last item.
    pub end: Option<String>,
}

/// How one item ends and the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// JSON, a line each.
    Lines,
    /// JSON, each behind a separator.
    Sequence,
    /// Server-sent events as objects.
    Events,
    /// Server-sent events as what is in their `data`.
    Data,
}

/// What tells an answer that is a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorWhen {
    /// A key of the answer.
    pub field: String,
    /// Whether its value has to be this one, or another.
    pub equal: bool,
    /// The value.
    pub value: Wanted,
}

/// What a value of an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, as JSON has it.
    Number(String),
    /// A text.
    Text(String),
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// What it is to be called in Rust, where that is not after its name.
    pub rust_name: Option<String>,
    /// What the description says of it.
    pub description: Option<String>,
    /// Whether the description advises against it.
    pub deprecated: bool,
    /// What values have to be like.
    pub constraints: Constraints,
    /// The `default`, as JSON text, for the docs.
    pub default: Option<String>,
    /// Whether the description says that it may come without a value (`allowEmptyValue`).
    pub allow_empty: bool,
    /// Its type.
    pub ty: Type,
    /// Whether nobody may see its values but the server.
    pub secret: bool,
    /// Where and how it is written.
    pub place: ParameterPlace,
    /// The part of the body that it is a header of.
    pub part: Option<String>,
}

/// Where and how a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterPlace {
    /// In the path.
    Path(PathStyle),
    /// In the query; whether reserved characters stay as they are.
    Query(QueryStyle, bool),
    /// As a header.
    Header(ValueStyle),
    /// As a cookie.
    Cookie(ValueStyle),
}

/// How a path parameter is written: `style` and `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b` and `key,a`
    Simple,
    /// `a,b` and `key=a`
    SimpleExploded,
    /// `a,b` and `key,a`, with reserved characters as they are
    Reserved,
    /// `.a,b`
    Label,
    /// `.a.b`
    LabelExploded,
    /// `;name=a,b`
    Matrix,
    /// `;name=a;name=b`
    MatrixExploded,
    /// `a%20b`
    Space,
    /// `a%7Cb`
    Pipe,
    /// `a%09b`
    Tab,
    /// JSON text
    Json,
}

/// How a query parameter is written: `style` and `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `name=a&name=b`
    Form,
    /// `name=a,b`
    Comma,
    /// `name=a%20b`
    Space,
    /// `name=a%7Cb`
    Pipe,
    /// `name=a%09b`
    Tab,
    /// `name[key]=a`
    Deep,
    /// JSON text
    Json,
    /// The text of the value as the whole query
    Whole,
    /// JSON text as the whole query
    WholeJson,
    /// `name` where it is true, nothing where it is false
    Flag,
}

/// How a header or a cookie is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueStyle {
    /// As is the default of its place.
    Plain,
    /// With the other `explode`.
    Other,
    /// JSON text.
    Json,
    /// Of a header: with a space between items.
    Space,
    /// Of a header: with a bar.
    Pipe,
    /// Of a header: with a tab.
    Tab,
    /// Of a cookie: as it is (`style: cookie`).
    Bare,
    /// The same without `explode`.
    BareComma,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// What the description says of it.
    pub description: Option<String>,
    /// How it is written.
    pub encoding: BodyEncoding,
    /// Its type; text and bytes have none of their own.
    pub ty: Type,
    /// Of a form, how fields are written, where that is not as their type says.
    pub styles: BTreeMap<String, FormStyle>,
    /// The key that it is wrapped under.
    pub envelope: Option<String>,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyEncoding {
    /// JSON, under this media type.
    Json(String),
    /// The items of a list as JSON, a line each, under this media type.
    Lines(String),
    /// The items of a list as a sequence of JSON texts, under this media type.
    Sequence(String),
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`, or another kind of it.
    Multipart {
        /// This media type.
        media_type: String,
        /// The media types of parts without a name, the last of all that follow; an empty one says nothing.
        of_parts: Vec<String>,
    },
    /// Text, under this media type.
    Text(String),
    /// Bytes, under this media type.
    Bytes(String),
}

impl BodyEncoding {
    /// The media type that it is sent as.
    pub fn media_type(&self) -> &str {
        match self {
            Self::Json(name)
            | Self::Lines(name)
            | Self::Sequence(name)
            | Self::Text(name)
            | Self::Bytes(name)
            | Self::Multipart {
                media_type: name, ..
            } => name,
            Self::Form => "application/x-www-form-urlencoded",
        }
    }
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// None, or one that nothing is known of.
    Empty,
    /// JSON, under this media type.
    Json(String, Type),
    /// `application/x-www-form-urlencoded`
    Form(Type),
    /// Text, under this media type.
    Text(String),
    /// Bytes, under this media type.
    Bytes(String),
    /// One of several, by status or media type: a type of the kind [`super::Kind::Answers`].
    ByStatus(TypeId),
}

impl Content {
    /// The media type that says so, if one does.
    pub fn media_type(&self) -> Option<&str> {
        match self {
            Self::Json(name, _) | Self::Text(name) | Self::Bytes(name) => Some(name),
            Self::Empty | Self::Form(_) | Self::ByStatus(_) => None,
        }
    }
}

/// What a success gives where it is asked for.
#[derive(Debug)]
pub struct Other {
    /// The media type.
    pub media_type: String,
    /// What comes then.
    pub content: Content,
}

/// Which error answer has which body, by index into [`super::Api::problems`].
#[derive(Debug, Default)]
pub struct Errors {
    /// The body that each status has.
    pub by_status: Vec<(Status, usize)>,
    /// The bodies that some have instead, under another media type.
    pub by_media_type: Vec<(Status, String, usize)>,
}

/// Which statuses an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One code.
    Code(u16),
    /// All of a class.
    Class(u8),
    /// All that nothing else names.
    Default,
}
