//! Types: what values look like in Rust and on the wire.

use std::collections::BTreeSet;

use super::{Constraints, Content, Status};

/// An index into [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The type of a value, where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A type that needs no declaration.
    Scalar(Scalar),
    /// An array.
    List(Box<Type>),
    /// An array of a fixed length.
    Tuple(Vec<Type>),
    /// An array with types for its first items and one for those behind them.
    Prefixed(Box<Prefixed>),
    /// An object with free keys.
    Map(Box<Type>),
    /// A text with JSON of this type in it.
    JsonText(Box<Type>),
    /// An item or entry that may be `null`, or an item that may be missing.
    Nullable(Box<Type>),
    /// An item that may be `null` or missing.
    Maybe(Box<Type>),
    /// A declared type.
    Named(TypeId),
    /// A declared type that would contain itself without a box.
    Boxed(TypeId),
}

/// An array with types for its first items and one for those behind them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prefixed {
    /// The first items; those that may be missing may be nothing.
    pub items: Vec<Type>,
    /// How many items there are at least.
    pub least: usize,
    /// Those behind the first.
    pub rest: Type,
}

/// A type that needs no declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// A number with all its digits
    Number,
    /// `String`
    String,
    /// RFC 3339 date and time
    DateTime,
    /// RFC 3339 full-date
    Date,
    /// RFC 3339 time
    Time,
    /// ISO 8601 duration
    Duration,
    /// A decimal number, exact
    Decimal,
    /// Bytes as base64 text
    Base64,
    /// The same, in the alphabet for URLs
    Base64Url,
    /// The content of a file
    File,
    /// Any JSON value
    Json,
}

/// A type that is declared.
#[derive(Debug)]
pub struct TypeDef {
    /// What it is named after: a component, a property, an operation and what it is there.
    pub name: String,
    /// The types that have it as a property, by which to tell it from others of its name; sorted.
    pub parents: Vec<String>,
    /// Which file it stands in.
    pub home: Home,
    /// The type that it only is another name of, for which it is not declared again.
    pub same_as: Option<TypeId>,
    /// The description of the schema itself, never of a field that has it.
    pub docs: Option<String>,
    /// Whether the description advises against it.
    pub deprecated: bool,
    /// Whether callers make values of it.
    pub sent: bool,
    /// The tags (by index into [`super::Api::tags`]) without which nothing needs it; `None` where it is needed always.
    pub tags: Option<BTreeSet<usize>>,
    /// What it consists of.
    pub kind: Kind,
}

/// Which file a declared type stands in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// That of a root.
    Root(Root),
    /// One of its own, since equal inline schemas stand under several roots: all that offer it, sorted.
    Shared(Vec<Root>),
}

/// What inline schemas are found under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// A component schema, or an answer or a body among the components, by name.
    Component(String),
    /// An operation, by its name.
    Operation(String),
    /// A callback, by its name.
    Callback(String),
    /// A header of answers, by its name.
    Header(String),
}

/// What a declared type consists of.
#[derive(Debug)]
pub enum Kind {
    /// An object with known keys.
    Record(Record),
    /// A string of known values.
    StringEnum(Vec<EnumValue<String>>),
    /// An integer of known values.
    IntegerEnum(Vec<EnumValue<i64>>),
    /// A text or a number that is checked when it is made.
    Newtype(Box<Newtype>),
    /// One of several types.
    Union(Union),
    /// One of several bodies, which the status or the media type tells apart.
    Answers(Vec<Alternative>),
}

/// An object with known keys.
#[derive(Debug)]
pub struct Record {
    /// In the order of the description.
    pub fields: Vec<Field>,
    /// The type of what stands under other keys, where that is kept.
    pub rest: Option<Type>,
    /// Those of the other keys that `required` names.
    pub needed: Vec<String>,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key on the wire.
    pub name: String,
    /// What it is to be called in Rust, where that is not after the key.
    pub rust_name: Option<String>,
    /// What the description says of it here.
    pub docs: Option<String>,
    /// Whether the description advises against it.
    pub deprecated: bool,
    /// Its type when it is there.
    pub ty: Type,
    /// Whether it may be missing or `null`.
    pub presence: Presence,
    /// Which way it goes.
    pub direction: Direction,
    /// Whether it must not be shown (`format: password`).
    pub secret: bool,
    /// How forms write it.
    pub form: FormStyle,
    /// What values have to be like.
    pub constraints: Constraints,
    /// The `default`, as JSON text, for the docs.
    pub default: Option<String>,
    /// Other keys under which it is accepted.
    pub aliases: Vec<String>,
}

/// Whether a value may be missing or `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Neither.
    Required,
    /// Missing.
    Optional,
    /// `null`.
    Nullable,
    /// Both, told apart.
    Maybe,
}

/// Which way a property goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Both ways.
    Both,
    /// `readOnly`
    Read,
    /// `writeOnly`
    Write,
}

/// How a form or multipart body writes a property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FormStyle {
    /// As the standard has it by default.
    Plain,
    /// Nested keys in brackets.
    Deep,
    /// Items joined, by `comma`, `space`, `pipe` or `tab`.
    Joined(&'static str),
    /// As this media type.
    Content(String),
}

impl FormStyle {
    /// What attributes call it, where it has to be said.
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Plain => None,
            Self::Deep => Some("deep"),
            Self::Joined(word) => Some(word),
            Self::Content(media_type) => Some(media_type),
        }
    }
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue<T> {
    /// On the wire.
    pub value: T,
    /// What it is to be called in Rust, where that is not after the value.
    pub rust_name: Option<String>,
    /// What the description says of it.
    pub docs: Option<String>,
}

/// A text or a number that is checked when it is made.
#[derive(Debug)]
pub struct Newtype {
    /// What is within.
    pub scalar: Scalar,
    /// What is checked: words of the runtime, such as `max`, and their values.
    pub limits: Vec<(&'static str, String)>,
    /// All that is said of the values, for the docs.
    pub constraints: Constraints,
}

impl Newtype {
    /// Whether texts are matched with a pattern.
    pub fn has_pattern(&self) -> bool {
        self.limits.iter().any(|(word, _)| *word == "pattern")
    }
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// The property that tells the alternatives apart (`discriminator`).
    pub tag: Option<String>,
    /// Whether the values of the tag are numbers or booleans, not texts.
    pub literal: bool,
    /// In the order of the description.
    pub variants: Vec<Variant>,
}

/// One of several bodies.
#[derive(Debug)]
pub struct Alternative {
    /// What it is named after.
    pub name: String,
    /// The status that has it; a callback tells its bodies apart by media type instead.
    pub status: Option<Status>,
    /// The media type that it has besides the usual one of that status.
    pub media_type: Option<String>,
    /// The body.
    pub content: Content,
}

/// An alternative of a union.
#[derive(Debug)]
pub struct Variant {
    /// What it is named after.
    pub name: String,
    /// What the description says of it, where its type does not say that.
    pub docs: Option<String>,
    /// Its type.
    pub ty: Type,
    /// The values of the tag that stand for it.
    pub tags: Vec<String>,
    /// Whether a value that is still to be read begins as this one: it does not contain the union again.
    pub blank: bool,
}

impl Kind {
    /// The words that it knows on the wire: keys, values or names of alternatives.
    pub fn wire_names(&self) -> Vec<String> {
        match self {
            Kind::Record(record) => record.fields.iter().map(|f| f.name.clone()).collect(),
            Kind::StringEnum(values) => values.iter().map(|v| v.value.clone()).collect(),
            Kind::IntegerEnum(values) => values.iter().map(|v| v.value.to_string()).collect(),
            Kind::Newtype(_) => Vec::new(),
            Kind::Union(union) => union.variants.iter().map(|v| v.name.clone()).collect(),
            Kind::Answers(answers) => answers.iter().map(|a| a.name.clone()).collect(),
        }
    }
}
