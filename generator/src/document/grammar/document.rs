//! The document as a whole, and what is said about it.

use super::Holds::{List, Map, One, OrRef, Text};
use super::{Grammar, Keyword, Kind, Versions, documented, extensions, later, latest, represented};

/// Requests of the vendor that no operation asks for; before 3.1, as Redocly has them.
const WEBHOOKS: super::Holds = Map(&OrRef(Kind::PathItem));

pub(super) const DOCUMENT: Grammar = Grammar::of(
    "a description",
    &[
        represented("openapi", Text).required(),
        represented("info", One(Kind::Info)).mended(""),
        represented("servers", List(&One(Kind::Server))),
        represented("paths", One(Kind::Paths)).required(),
        represented("components", One(Kind::Components)),
        represented("security", List(&One(Kind::SecurityRequirement))),
        represented("tags", List(&One(Kind::Tag))),
        documented("externalDocs", One(Kind::ExternalDocs)),
        extensions::RATE_LIMITS,
        represented("webhooks", WEBHOOKS).since(Versions::From31),
        represented("x-webhooks", WEBHOOKS),
        later("jsonSchemaDialect"),
        latest("$self"),
    ],
);

pub(super) const INFO: Grammar = Grammar::of(
    "an info object",
    &[
        represented("title", Text).mended("API"),
        represented("version", Text).mended("0"),
        represented("description", Text),
        documented("termsOfService", Text),
        documented("contact", One(Kind::Contact)),
        documented("license", One(Kind::License)),
        later("summary"),
    ],
);

pub(super) const CONTACT: Grammar = Grammar::of(
    "a contact",
    &[
        documented("name", Text),
        documented("url", Text),
        documented("email", Text),
    ],
);

pub(super) const LICENSE: Grammar = Grammar::of(
    "a licence",
    &[
        documented("name", Text).required(),
        documented("url", Text),
        later("identifier"),
    ],
);

pub(super) const SERVER: Grammar = Grammar::of(
    "a server",
    &[
        represented("url", Text).required(),
        represented("description", Text),
        represented("variables", Map(&One(Kind::ServerVariable))),
        latest("name"),
    ],
);

pub(super) const SERVER_VARIABLE: Grammar = Grammar::of(
    "a server variable",
    &[
        represented("default", Text).required(),
        documented("enum", List(&Text)),
        documented("description", Text),
    ],
);

pub(super) const TAG: Grammar = Grammar::of(
    "a tag",
    &[
        represented("name", Text).required(),
        represented("description", Text),
        documented("externalDocs", One(Kind::ExternalDocs)),
        latest("summary"),
        latest("parent"),
        latest("kind"),
    ],
);

pub(super) const EXTERNAL_DOCS: Grammar = Grammar::of(
    "a link to documentation",
    &[
        documented("url", Text).required(),
        documented("description", Text),
    ],
);

/// Components that nothing refers to are read all the same.
const fn components(name: &'static str, holds: &'static super::Holds) -> Keyword {
    represented(name, Map(holds))
}

pub(super) const COMPONENTS: Grammar = Grammar::of(
    "a components object",
    &[
        components("schemas", &OrRef(Kind::Schema)),
        components("responses", &OrRef(Kind::Response)),
        components("parameters", &OrRef(Kind::Parameter)),
        components("requestBodies", &OrRef(Kind::RequestBody)),
        components("headers", &OrRef(Kind::Header)),
        components("securitySchemes", &OrRef(Kind::SecurityScheme)),
        documented("examples", Map(&OrRef(Kind::Example))),
        documented("links", Map(&OrRef(Kind::Link))),
        components("callbacks", &OrRef(Kind::Callback)),
        represented("pathItems", Map(&OrRef(Kind::PathItem))).since(Versions::From31),
        latest("mediaTypes"),
    ],
);
