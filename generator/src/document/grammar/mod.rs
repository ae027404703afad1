//! The grammar of OpenAPI objects: one table for all versions, which says of
//! each keyword what it holds, which versions have it, and what becomes of it.
//!
//! Data only; `walk` reads a tree by it, `shallow` makes the
//! objects that later stages see.

mod document;
mod extensions;
mod operation;
mod schema;
mod security;

pub use extensions::OURS;

use super::version::Version;

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Link,
    Callback,
    Example,
    CodeSample,
    Components,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    SecurityRequirement,
    Flows,
    Flow,
    RateLimit,
    Pagination,
    ErrorWhen,
}

/// What a keyword holds.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// A string.
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Boolean,
    /// A whole number that is not negative.
    Count,
    /// A number.
    Number,
    /// Anything.
    Json,
    /// An object.
    One(Kind),
    /// An object, or a `$ref` to one.
    OrRef(Kind),
    /// A schema, or a boolean.
    SchemaOrBoolean,
    /// The type of a schema.
    SchemaType,
    /// A list.
    List(&'static Holds),
    /// An object with keys of the author's choice.
    Map(&'static Holds),
}

impl Holds {
    /// Whether there are objects of the grammar in it, or names that lead to some.
    #[must_use]
    pub fn has_keys(&self) -> bool {
        match self {
            Holds::One(_) | Holds::OrRef(_) | Holds::SchemaOrBoolean | Holds::Map(_) => true,
            Holds::List(inner) => inner.has_keys(),
            _ => false,
        }
    }
}

/// The versions that have a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// Each since 3.0.
    All,
    /// Until 3.0.
    Until30,
    /// From 3.1 on.
    From31,
    /// From 3.2 on.
    From32,
}

impl Versions {
    /// Whether a version is among them.
    #[must_use]
    pub fn has(self, version: Version) -> bool {
        match self {
            Versions::All => true,
            Versions::Until30 => version == Version::V30,
            Versions::From31 => version >= Version::V31,
            Versions::From32 => version >= Version::V32,
        }
    }

    /// The first or last of them, for a finding.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Versions::All | Versions::Until30 => "3.0",
            Versions::From31 => "3.1",
            Versions::From32 => "3.2",
        }
    }
}

/// Whether a keyword has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// No.
    Optional,
    /// Yes.
    Required,
    /// Yes, but a text can stand in for it.
    Mended(&'static str),
}

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The client does what it says.
    Represented,
    /// It is for readers, or a check that servers make.
    Documented,
    /// It says something that the client will not do: this.
    Ignored(&'static str),
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Keyword {
    /// As it is written.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// The versions that have it.
    pub versions: Versions,
    /// Whether it has to be there.
    pub need: Need,
    /// What becomes of it.
    pub fate: Fate,
}

impl Keyword {
    const fn new(name: &'static str, holds: Holds, fate: Fate) -> Self {
        Self {
            name,
            holds,
            versions: Versions::All,
            need: Need::Optional,
            fate,
        }
    }

    const fn required(mut self) -> Self {
        self.need = Need::Required;
        self
    }

    const fn mended(mut self, text: &'static str) -> Self {
        self.need = Need::Mended(text);
        self
    }

    const fn since(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }
}

const fn represented(name: &'static str, holds: Holds) -> Keyword {
    Keyword::new(name, holds, Fate::Represented)
}

const fn documented(name: &'static str, holds: Holds) -> Keyword {
    Keyword::new(name, holds, Fate::Documented)
}

/// A keyword that came with 3.1.
const fn later(name: &'static str) -> Keyword {
    documented(name, Holds::Json).since(Versions::From31)
}

/// A keyword that came with 3.2.
const fn latest(name: &'static str) -> Keyword {
    documented(name, Holds::Json).since(Versions::From32)
}

/// Keys of the author's choice, beside the keywords.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// What they look like.
    pub keys: Keys,
    /// What stands under them.
    pub holds: Holds,
}

/// What keys of the author's choice look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// `/pets/{petId}`
    Path,
    /// `200`, `4XX` (`default` is a keyword).
    Status,
    /// Anything.
    Any,
}

/// The rows for one kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Grammar {
    /// What to call it in a finding, with its article.
    pub name: &'static str,
    /// Its keywords.
    pub keywords: &'static [Keyword],
    /// Its other keys.
    pub pattern: Option<Pattern>,
    /// Whether it is ours, so that a key which it does not name can only be a mistake.
    pub closed: bool,
}

impl Grammar {
    const fn of(name: &'static str, keywords: &'static [Keyword]) -> Self {
        Self {
            name,
            keywords,
            pattern: None,
            closed: false,
        }
    }

    const fn closed(name: &'static str, keywords: &'static [Keyword]) -> Self {
        Self {
            name,
            keywords,
            pattern: None,
            closed: true,
        }
    }

    const fn keys(
        name: &'static str,
        keywords: &'static [Keyword],
        keys: Keys,
        holds: Holds,
    ) -> Self {
        let pattern = Some(Pattern { keys, holds });
        Self {
            name,
            keywords,
            pattern,
            closed: false,
        }
    }

    /// Whether any key may stand in it.
    #[must_use]
    pub fn has_any_key(&self) -> bool {
        self.pattern
            .is_some_and(|pattern| pattern.keys == Keys::Any)
    }

    /// The row with this name.
    #[must_use]
    pub fn keyword(&self, name: &str) -> Option<&'static Keyword> {
        self.keywords.iter().find(|keyword| keyword.name == name)
    }
}

impl Kind {
    /// Its rows.
    #[must_use]
    pub fn grammar(self) -> &'static Grammar {
        match self {
            Kind::Document => &document::DOCUMENT,
            Kind::Info => &document::INFO,
            Kind::Contact => &document::CONTACT,
            Kind::License => &document::LICENSE,
            Kind::Server => &document::SERVER,
            Kind::ServerVariable => &document::SERVER_VARIABLE,
            Kind::Tag => &document::TAG,
            Kind::ExternalDocs => &document::EXTERNAL_DOCS,
            Kind::Components => &document::COMPONENTS,
            Kind::Paths => &operation::PATHS,
            Kind::PathItem => &operation::PATH_ITEM,
            Kind::Operation => &operation::OPERATION,
            Kind::Parameter => &operation::PARAMETER,
            Kind::RequestBody => &operation::REQUEST_BODY,
            Kind::MediaType => &operation::MEDIA_TYPE,
            Kind::Encoding => &operation::ENCODING,
            Kind::Responses => &operation::RESPONSES,
            Kind::Response => &operation::RESPONSE,
            Kind::Header => &operation::HEADER,
            Kind::Link => &operation::LINK,
            Kind::Callback => &operation::CALLBACK,
            Kind::Example => &operation::EXAMPLE,
            Kind::CodeSample => &operation::CODE_SAMPLE,
            Kind::Schema => &schema::SCHEMA,
            Kind::Discriminator => &schema::DISCRIMINATOR,
            Kind::Xml => &schema::XML,
            Kind::SecurityScheme => &security::SECURITY_SCHEME,
            Kind::SecurityRequirement => &security::SECURITY_REQUIREMENT,
            Kind::Flows => &security::FLOWS,
            Kind::Flow => &security::FLOW,
            Kind::RateLimit => &extensions::RATE_LIMIT,
            Kind::Pagination => &extensions::PAGINATION,
            Kind::ErrorWhen => &extensions::ERROR_WHEN,
        }
    }

    /// Whether later stages see it as an object of its own, not as a part of
    /// the one that holds it.
    #[must_use]
    pub fn is_own(self) -> bool {
        matches!(
            self,
            Kind::Schema
                | Kind::Parameter
                | Kind::RequestBody
                | Kind::Response
                | Kind::Header
                | Kind::SecurityScheme
                | Kind::PathItem
                | Kind::Operation
        )
    }

    /// What to call it in a finding, with its article: `a schema`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.grammar().name
    }

    /// The same without the article: `schema`.
    #[must_use]
    pub fn word(self) -> &'static str {
        let name = self.name();
        name.split_once(' ').map_or(name, |(_, word)| word)
    }
}
