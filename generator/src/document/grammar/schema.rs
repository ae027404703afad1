//! Schemas.

use super::Holds::{
    Boolean, Count, Json, List, Map, Number, One, OrRef, SchemaOrBoolean, SchemaType, Text,
};
use super::{Fate, Grammar, Keyword, Kind, Versions, documented, extensions, later, represented};

const fn union(name: &'static str) -> Keyword {
    represented(name, List(&OrRef(Kind::Schema)))
}

const CONDITIONS: Fate = Fate::Ignored(
    "which of the conditions hold is for the server to check; the properties that they add are optional",
);

pub(super) const SCHEMA: Grammar = Grammar::of(
    "a schema",
    &[
        represented("type", SchemaType),
        represented("format", Text),
        represented("title", Text),
        represented("description", Text),
        represented("properties", Map(&OrRef(Kind::Schema))),
        represented("required", List(&Text)),
        represented("additionalProperties", SchemaOrBoolean),
        represented("items", OrRef(Kind::Schema)),
        represented("enum", List(&Json)),
        represented("nullable", Boolean),
        represented("readOnly", Boolean),
        represented("writeOnly", Boolean),
        represented("deprecated", Boolean),
        represented("default", Json),
        union("allOf"),
        union("oneOf"),
        union("anyOf"),
        Keyword::new(
            "not",
            OrRef(Kind::Schema),
            Fate::Ignored("a value that it forbids is sent and read all the same"),
        ),
        represented("discriminator", One(Kind::Discriminator)),
        represented("minimum", Number),
        documented("maximum", Number),
        documented("exclusiveMinimum", Boolean),
        documented("exclusiveMaximum", Boolean),
        documented("multipleOf", Number),
        documented("minLength", Count),
        documented("maxLength", Count),
        documented("pattern", Text),
        documented("minItems", Count),
        documented("maxItems", Count),
        documented("uniqueItems", Boolean),
        documented("minProperties", Count),
        documented("maxProperties", Count),
        documented("example", Json),
        documented("externalDocs", One(Kind::ExternalDocs)),
        Keyword::new("xml", One(Kind::Xml), Fate::Documented),
        extensions::ALIASES,
        extensions::TOLD_BY,
        extensions::MS_TOLD_BY,
        extensions::RUST_NAME,
        extensions::VALUE_NAMES,
        extensions::OTHER_VALUE_NAMES,
        extensions::MS_VALUE_NAMES,
        extensions::VALUE_DOCS,
        later("$schema"),
        later("$id"),
        later("$defs"),
        later("$comment"),
        later("$anchor"),
        later("$dynamicAnchor"),
        later("$dynamicRef"),
        later("$vocabulary"),
        later("const"),
        later("examples"),
        Keyword::new("if", Json, CONDITIONS).since(Versions::From31),
        later("then"),
        later("else"),
        // Of a fixed length; all else was written again.
        represented("prefixItems", List(&OrRef(Kind::Schema))),
        later("contains"),
        later("minContains"),
        later("maxContains"),
        later("unevaluatedItems"),
        later("unevaluatedProperties"),
        later("patternProperties"),
        later("propertyNames"),
        later("dependentRequired"),
        Keyword::new("dependentSchemas", Json, CONDITIONS).since(Versions::From31),
        later("contentEncoding"),
        later("contentMediaType"),
        // Of JSON in a text.
        represented("contentSchema", OrRef(Kind::Schema)),
    ],
);

pub(super) const DISCRIMINATOR: Grammar = Grammar::of(
    "a discriminator",
    &[
        represented("propertyName", Text).required(),
        represented("mapping", Map(&Text)),
    ],
);

pub(super) const XML: Grammar = Grammar::of(
    "an XML object",
    &[
        documented("name", Text),
        documented("namespace", Text),
        documented("prefix", Text),
        documented("attribute", Boolean),
        documented("wrapped", Boolean),
    ],
);
