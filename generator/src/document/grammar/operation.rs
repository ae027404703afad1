//! Paths, operations, and what goes back and forth.

use super::Holds::{Boolean, Json, List, Map, One, OrRef, Text, Word};
use super::{
    Fate, Grammar, Keys, Keyword, Kind, Versions, documented, extensions, later, latest,
    represented,
};

const SERVERS: Keyword = represented("servers", List(&One(Kind::Server)));

pub(super) const PATHS: Grammar =
    Grammar::keys("a paths object", &[], Keys::Path, OrRef(Kind::PathItem));

pub(super) const PATH_ITEM: Grammar = Grammar::of(
    "a path item",
    &[
        documented("summary", Text),
        documented("description", Text),
        represented("get", One(Kind::Operation)),
        represented("put", One(Kind::Operation)),
        represented("post", One(Kind::Operation)),
        represented("delete", One(Kind::Operation)),
        represented("options", One(Kind::Operation)),
        represented("head", One(Kind::Operation)),
        represented("patch", One(Kind::Operation)),
        represented("trace", One(Kind::Operation)),
        SERVERS,
        represented("parameters", List(&OrRef(Kind::Parameter))),
        represented("query", One(Kind::Operation)).since(Versions::From32),
        represented("additionalOperations", Map(&One(Kind::Operation))).since(Versions::From32),
    ],
);

pub(super) const OPERATION: Grammar = Grammar::of(
    "an operation",
    &[
        represented("tags", List(&Text)),
        represented("summary", Text),
        represented("description", Text),
        documented("externalDocs", One(Kind::ExternalDocs)),
        represented("operationId", Text),
        represented("parameters", List(&OrRef(Kind::Parameter))),
        represented("requestBody", OrRef(Kind::RequestBody)),
        represented("responses", One(Kind::Responses)).mended(""),
        represented("callbacks", Map(&OrRef(Kind::Callback))),
        represented("deprecated", Boolean),
        represented("security", List(&One(Kind::SecurityRequirement))),
        SERVERS,
        represented("x-docs", Text),
        represented("x-codeSamples", List(&One(Kind::CodeSample))),
        extensions::PAGINATED,
        extensions::RATE_LIMITS,
        extensions::RETRY,
        extensions::RUST_NAME,
    ],
);

pub(super) const CODE_SAMPLE: Grammar = Grammar::closed(
    "a code sample",
    &[
        represented("lang", Text).required(),
        represented("label", Text),
        represented("source", Text).required(),
        extensions::DOUBT,
    ],
);

const STYLES: &[&str] = &[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
];

pub(super) const PARAMETER: Grammar = Grammar::of(
    "a parameter",
    &[
        represented("name", Text).required(),
        represented(
            "in",
            Word(&["path", "query", "querystring", "header", "cookie"]),
        )
        .required(),
        represented("description", Text),
        represented("required", Boolean),
        represented("deprecated", Boolean),
        represented("allowEmptyValue", Boolean),
        represented("style", Word(STYLES)),
        represented("explode", Boolean),
        represented("allowReserved", Boolean),
        represented("schema", OrRef(Kind::Schema)),
        represented("content", Map(&One(Kind::MediaType))),
        documented("example", Json),
        documented("examples", Map(&OrRef(Kind::Example))),
        extensions::RUST_NAME,
    ],
);

pub(super) const REQUEST_BODY: Grammar = Grammar::of(
    "a request body",
    &[
        represented("description", Text),
        represented("content", Map(&One(Kind::MediaType))).required(),
        represented("required", Boolean),
    ],
);

/// How the parts of a part go.
const fn parts(name: &'static str) -> Keyword {
    let fate = Fate::Ignored("a part that is made of parts is given whole");
    Keyword::new(name, Json, fate).since(Versions::From32)
}

pub(super) const MEDIA_TYPE: Grammar = Grammar::of(
    "a media type",
    &[
        represented("schema", OrRef(Kind::Schema)),
        documented("example", Json),
        documented("examples", Map(&OrRef(Kind::Example))),
        represented("encoding", Map(&One(Kind::Encoding))),
        represented("itemSchema", OrRef(Kind::Schema)).since(Versions::From32),
        represented("itemEncoding", One(Kind::Encoding)).since(Versions::From32),
        represented("prefixEncoding", List(&One(Kind::Encoding))).since(Versions::From32),
        extensions::END,
        extensions::ENVELOPE,
        extensions::FAILS,
    ],
);

pub(super) const ENCODING: Grammar = Grammar::of(
    "an encoding",
    &[
        represented("contentType", Text),
        represented("headers", Map(&OrRef(Kind::Header))),
        represented(
            "style",
            Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        represented("explode", Boolean),
        documented("allowReserved", Boolean),
        parts("encoding"),
        parts("itemEncoding"),
        parts("prefixEncoding"),
    ],
);

pub(super) const RESPONSES: Grammar = Grammar::keys(
    "a responses object",
    &[represented("default", OrRef(Kind::Response))],
    Keys::Status,
    OrRef(Kind::Response),
);

pub(super) const RESPONSE: Grammar = Grammar::of(
    "a response",
    &[
        represented("description", Text).mended(""),
        represented("headers", Map(&OrRef(Kind::Header))),
        represented("content", Map(&One(Kind::MediaType))),
        Keyword::new(
            "links",
            Map(&OrRef(Kind::Link)),
            Fate::Ignored("call the operation that it leads to by hand"),
        ),
        latest("summary"),
    ],
);

pub(super) const HEADER: Grammar = Grammar::of(
    "a header",
    &[
        represented("description", Text),
        represented("required", Boolean),
        documented("deprecated", Boolean),
        documented("allowEmptyValue", Boolean),
        documented("style", Word(&["simple"])),
        documented("explode", Boolean),
        documented("allowReserved", Boolean),
        represented("schema", OrRef(Kind::Schema)),
        represented("content", Map(&One(Kind::MediaType))),
        documented("example", Json),
        documented("examples", Map(&OrRef(Kind::Example))),
    ],
);

pub(super) const LINK: Grammar = Grammar::of(
    "a link",
    &[
        documented("operationRef", Text),
        documented("operationId", Text),
        documented("parameters", Map(&Json)),
        documented("requestBody", Json),
        documented("description", Text),
        documented("server", One(Kind::Server)),
    ],
);

pub(super) const CALLBACK: Grammar =
    Grammar::keys("a callback", &[], Keys::Any, OrRef(Kind::PathItem));

pub(super) const EXAMPLE: Grammar = Grammar::of(
    "an example",
    &[
        documented("summary", Text),
        documented("description", Text),
        documented("value", Json),
        documented("externalValue", Text),
        later("dataValue").since(Versions::From32),
        latest("serializedValue"),
        extensions::DOUBT,
    ],
);
