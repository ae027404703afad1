//! The codes of all findings, each with one line that explains it. Each has a
//! section in docs/findings.md.

/// A kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable, kebab-case.
    pub name: &'static str,
    /// What it says, and why that matters.
    pub explanation: &'static str,
    /// What to do, where a finding does not know better; may be empty.
    pub hint: &'static str,
}

macro_rules! codes {
    ($(#[$docs:meta])* $list:ident: $($constant:ident $name:literal $explanation:literal $hint:literal)*) => {
        $(
            #[doc = $explanation]
            pub const $constant: Code = Code {
                name: $name,
                explanation: $explanation,
                hint: $hint,
            };
        )*
        $(#[$docs])*
        pub const $list: &[Code] = &[$($constant),*];
    };
}

codes! {
    /// What can be wrong with a description.
    ALL:
    UNREADABLE_FILE "unreadable-file" "The file cannot be read." "look whether the path is right, and whether you may read it"
    NOT_UTF8 "not-utf8" "A description has to be UTF-8." "save the file as UTF-8"
    EMPTY_FILE "empty-file" "Nothing stands in the file." "begin with `openapi: 3.0.3`"
    NOT_YAML "not-yaml" "The file does not follow the grammar of YAML." "what is wrong is here or just before; look at indentation, colons and quotes"
    NOT_JSON "not-json" "The file does not follow the grammar of JSON." "what is wrong is here or just before; look at commas, quotes and braces"
    TOO_DEEP "too-deep" "Values lie in each other deeper than any description needs." "move what lies so deep into `components.schemas`, and refer to it"
    ENDLESS_ALIAS "endless-alias" "An alias of YAML lies within the value that it stands for." "use a `$ref` for what holds itself"
    TOO_MANY_ALIASES "too-many-aliases" "The aliases of a file unfold to more than memory should hold." "use a `$ref` instead of aliases"
    DUPLICATE_KEY "duplicate-key" "A key stands twice in one object, so that one of the values would be lost." "remove one of them, or rename it"
    REPEATED_KEY "repeated-key" "A key stands twice in one object of a JSON file; the last value counts, as it does for all who read JSON." "remove the one that does not count"
    BAD_KEY "bad-key" "A list or an object stands where a key belongs." "a key is a word; quote it where it has brackets or braces in it"
    BAD_MERGE "bad-merge" "Something that is no object stands under the merge key `<<`." "put an object, or an alias of one, after `<<:`"
    BAD_TAG "bad-tag" "A value is not what its YAML tag says." "remove the tag, or mend the value"
    IGNORED_TAG "ignored-tag" "A YAML tag that means nothing in a description." "remove the tag"
    NOT_JSON_NUMBER "not-json-number" "Infinity or not-a-number: JSON, and so OpenAPI, has no such number." "leave it out, or put it in quotes if it is a text"
    SECOND_DOCUMENT "second-document" "A file holds one description; a second YAML document would be lost." "put it into a file of its own"
    NOT_OVERLAY "not-overlay" "A file that was given as an overlay is none." "begin with `overlay: 1.0.0`"
    BAD_JSON_PATH "bad-json-path" "A JSONPath of an overlay that cannot be followed." "it looks like `$.paths['/pets'].get` or `$.paths.*.*.parameters[?@.name == 'limit']`"
    BAD_ACTION "bad-action" "An action of an overlay that does not go with what it selects." ""
    IDLE_ACTION "idle-action" "An action of an overlay that selects nothing, perhaps because the vendor has mended it." "remove the action, or mend its `target`"
    OTHER_DESCRIPTION "other-description" "An overlay that says it is for another description." "mend `extends`, or give the overlay that is for this description"
    TOO_MANY_COPIES "too-many-copies" "What overlays add is more than memory should hold, or lies too deep." "select less, or add less"
    NOT_OPENAPI "not-openapi" "There is no `openapi` keyword." ""
    UNSUPPORTED_VERSION "unsupported-version" "This version cannot be read yet." "write it in a version that can be read, or ask the vendor for one"
    UNKNOWN_KEYWORD "unknown-keyword" "A keyword that this object does not have: a slip, or left alone." ""
    OTHER_VERSION "other-version" "A keyword of another version of OpenAPI." "remove it, or say it in words of OpenAPI 3.0"
    IGNORED_KEYWORD "ignored-keyword" "A keyword that says something the client will not do." "what depends on it has to be done by hand"
    MISSING_KEYWORD "missing-keyword" "A keyword that this object must have." "add it"
    WRONG_KIND "wrong-kind" "A value of another kind than the keyword takes." "write what the keyword takes, or remove it"
    NULL_VALUE "null-value" "`null` where nothing should stand; taken as left out." "remove the line, or say what belongs there"
    BAD_WORD "bad-word" "A value that is not among the words which the keyword takes." "use one of these words"
    BAD_STATUS "bad-status" "A key of `responses` that is no status." ""
    BAD_PATH "bad-path" "A path that does not begin with a slash, or whose braces do not match." "a path looks like `/pets/{petId}`"
    APPROXIMATED_TUPLE "approximated-tuple" "A list with a schema for each of its places is read as a list of any of them." ""
    PATTERN_PROPERTIES "pattern-properties" "Keys that have to fit a pattern are read as keys of a map, whatever they look like." ""
    COLLECTION_FORMAT "collection-format" "A list of Swagger 2.0 is to be written in a way that OpenAPI 3 has no word for." "use `csv`, `ssv`, `tsv`, `pipes`, or in a query or form `multi`"
    SEVERAL_BODIES "several-bodies" "An operation of Swagger 2.0 has more than one body, or a body and a form." "keep one of them"
    SCHEMA_TYPES "schema-types" "A list of types: a word of OpenAPI 3.1." "write `type: string` and `nullable: true`, or `oneOf`"
    INFERRED_TYPE "inferred-type" "A schema without `type`, whose other keywords tell what it is." "add `type`"
    BAD_ENUM "bad-enum" "A value of `enum` that is not of the schema's type; taken as such where that is clear, left out otherwise." "write values of that type, in quotes if they are strings"
    MISSING_SCHEMA "missing-schema" "A parameter or header that does not say what it holds." "add `schema: { type: string }`, or what it holds"
    SEVERAL_MEDIA_TYPES "several-media-types" "A parameter has one media type under `content`." "keep one of them"
    EXTERNAL_REFERENCE "external-reference" "A `$ref` into another file that cannot be read, or to an address on the network." "put the file beside this one, or copy what it refers to into this file, under `components`"
    DANGLING_REFERENCE "dangling-reference" "A `$ref` or a name that leads nowhere." "define it, or refer to something that is there"
    AMBIGUOUS_REFERENCE "ambiguous-reference" "A `$ref` by a name that several schemas give themselves." "give each `$id`, and each anchor of a resource, a name of its own"
    DYNAMIC_REFERENCE "dynamic-reference" "A `$dynamicRef` that other schemas may give another meaning is read as a `$ref`." "write a schema for each of the meanings"
    CIRCULAR_REFERENCE "circular-reference" "References that only lead to each other." "one of them has to say what it is"
    WRONG_REFERENCE "wrong-reference" "A `$ref` to an object of another kind than belongs there." "refer to one of the right kind, or move the `$ref` to where this one belongs"
    IGNORED_SIBLINGS "ignored-siblings" "Keywords beside `$ref`, which OpenAPI 3.0 ignores." "put the reference into `allOf`, and the keywords beside that"
    DUPLICATE_OPERATION_ID "duplicate-operation-id" "Two operations of one name; the later is named after its method and path." "give one of them another name"
    MISSING_OPERATION_ID "missing-operation-id" "An operation without a name; it is named after its method and path." "add `operationId`, and the method is called like that"
    UNDECLARED_PATH_PARAMETER "undeclared-path-parameter" "A path names a parameter that the operation does not have." ""
    UNUSED_PATH_PARAMETER "unused-path-parameter" "A path parameter that is not in the path." ""
    DUPLICATE_PARAMETER "duplicate-parameter" "Two parameters of one name at one place of the request." "remove one of them"
    OPTIONAL_PATH_PARAMETER "optional-path-parameter" "A path parameter is always required." "add `required: true`"
    BAD_HEADER_NAME "bad-header-name" "A name that no header can have." "a header is named with ASCII letters, digits and `-`"
    BAD_MEDIA_TYPE "bad-media-type" "A key of `content` that is no media type." "a media type looks like `application/json`"
    TOKEN_BY_HAND "token-by-hand" "A scheme whose token the client sends, but does not get." "get a token by hand, and give it to the builder of the client"
    UNUSABLE_SERVER "unusable-server" "A server whose URL is not enough to call it." "write a whole URL such as `https://api.example.com/v1`"
    IDLE_KEYWORD "idle-keyword" "A keyword that says nothing of values of this type." "remove it, or mend `type`"
    ALIAS_CLASH "alias-clash" "`x-aliases` with a name that another property has." "remove the alias, or the property"
    IGNORED_HEADER "ignored-header" "A header parameter that OpenAPI says to ignore: the client sets it itself." "remove it: media types and `security` say what these headers are"
    EQUAL_PATHS "equal-paths" "Two paths that differ in the names of parameters only, which OpenAPI forbids; the client has both." "use one name for the parameter, and one path"
    UNKNOWN_SECURITY_SCHEME "unknown-security-scheme" "`security` names a scheme that is not defined." "define it, or send what it stands for by hand: `call().header(…)`"
    UNSUPPORTED_SECURITY_SCHEME "unsupported-security-scheme" "An HTTP authentication without a name." "write the word that stands first in `Authorization`, such as `basic`, `bearer` or `digest`"
    CLIENT_CERTIFICATE "client-certificate" "A scheme of certificates, which are for the connection to show." "give the builder a transport that shows one"
    UNKNOWN_PROPERTY "unknown-property" "`encoding` names a property that the body does not have." "remove it, or name a property of the body"
    UNUSED_COMPONENT "unused-component" "A component that no operation reaches." "refer to it where it belongs, or remove it"
    BODY_ON_GET "body-on-get" "A body of a GET or HEAD, which servers may ignore." "send it as query parameters, if the server takes them"
    BODILESS_ANSWER "bodiless-answer" "A body of an answer that HTTP gives none." "remove `content`, or say the status that the server sends"
    NO_SUCCESS "no-success" "An operation of which no answer is a success, so that what it answers is not read." "add an answer such as `200` or `204`"
    UNASKED_MEDIA_TYPE "unasked-media-type" "A media type that the client does not ask for, since it asks for another." ""
    OPAQUE_BODY "opaque-body" "A body whose media type the client cannot take apart: it is given and taken whole." "write or read it by hand, with a library for that format"
    OTHER_MULTIPART "other-multipart" "A body of parts other than `multipart/form-data`, which is given and taken whole." "write or read the parts by hand"
    WHOLE_STREAM "whole-stream" "A stream of values that is given or taken as a whole." "put it together, or take it apart, by hand"
    MEDIA_RANGE "media-range" "A range of media types where one is needed." "name the media type"
    NESTED_VALUE "nested-value" "A value within a value, where OpenAPI does not say how it is written." ""
    ANY_OF "any-of" "`anyOf` is read as `oneOf`: the alternative that fits best." "write `oneOf` if just one matches, or `allOf` if all do"
    APPROXIMATED_UNION "approximated-union" "Alternatives that only restrict the schema beside them are not checked." "say it in `description`, for whoever makes such a value"
    CONTRADICTION "contradiction" "An `allOf` whose parts are of different kinds, so that no value fits all of them." "leave out the part that is wrong"
    IGNORED_DISCRIMINATOR "ignored-discriminator" "A discriminator that has no alternatives to choose from, or names a schema that is none." "list the alternatives in `oneOf`, beside the discriminator"
    DEFAULT_MISSING "default-missing" "A server variable that the URL names is not defined." "define it in `variables`, with a `default`"
    ENDLESS_SCHEMA "endless-schema" "A schema that requires itself, so that no value of it could ever end." ""
    AMBIGUOUS_UNION "ambiguous-union" "Two alternatives of a union that nothing tells apart." ""
    NAME_COLLISION "name-collision" "Two names of the description that are one name in Rust; one of them is numbered." "rename one of them if you want other names in Rust"
    WRONG_EXAMPLE "wrong-example" "An example that its schema does not allow." "mend it, or mend the schema: one of them is not what the server does"
    WRONG_SAMPLE "wrong-sample" "A sample of a request that is none of its operation." "mend it, or mend the operation: one of them is not what the server does; `x-doubt` says so where that is the vendor's mistake"
    WRONG_DEFAULT "wrong-default" "A default that its schema does not allow." "mend it, or mend the schema: one of them is not what the server does"
    BAD_DOUBT "bad-doubt" "`x-doubt` without a reason." "say what the example is at odds with, or remove `x-doubt` so that it is tested"
    BAD_RUST_NAME "bad-rust-name" "`x-rust-name` that cannot be a name in Rust, or that another has." "write a word of ASCII letters, digits and `_` that is no keyword, such as `additional_data`"
    BAD_VALUE_NAMES "bad-value-names" "Names or descriptions of the values of `enum` (`x-enum-varnames`, `x-enumNames`, `x-enum-descriptions`, `x-ms-enum`) that do not go with it; what does not fit is left out." "give each value of `enum` a name of its own: a list has one text for each, in the same order"
    BAD_ENVELOPE "bad-envelope" "`x-envelope` on a schema that is no object with just that key." ""
    BAD_CALLBACK "bad-callback" "The address of a callback that cannot be right; what comes is read all the same." "an address looks like `{$request.body#/callbackUrl}`"
    IGNORED_PARAMETER "ignored-parameter" "A parameter of a callback that is not read." "read it from the request itself, if it is needed"
    BAD_PAGINATION "bad-pagination" "`x-pagination` that does not say enough, or names a parameter that is not there." "see docs/findings.md for what each style takes"
    BAD_RATE_LIMIT "bad-rate-limit" "`x-rate-limit` that lets no request through." "say how many requests are allowed"
    BAD_ERROR_CONDITION "bad-error-condition" "`x-error-when` that can never be told, or that stands where it says nothing." "write `x-error-when: { field: status, is-not: OK }`, on the media type of a response"
    LEFT_OUT_OPERATION "left-out-operation" "An operation that an error reaches, left out because the run keeps going." "mend that error, and the operation is back"
}

codes! {
    /// What can be wrong around a description: settings, folders, what was asked for.
    AROUND:
    BAD_SETTINGS "bad-settings" "The settings beside the description cannot be read." ""
    UNKNOWN_CLASS "unknown-class" "Something was denied that is no class of findings." ""
    UNKNOWN_TAG "unknown-tag" "A tag was asked for that no operation has first." ""
    NO_FOLDER "no-folder" "There is no folder to write into." ""
    FOREIGN_FOLDER "foreign-folder" "The output folder holds files, and none that a run wrote." ""
    FOREIGN_FILE "foreign-file" "A file that no run wrote stands where one belongs." ""
    EDITED_FILE "edited-file" "A generated file was edited since." ""
    BROKEN_LIST "broken-list" "The list of what was generated cannot be read." ""
    PATH_OUTSIDE "path-outside" "A path that leads out of the output folder." ""
    OPERATIONS_LOST "operations-lost" "A mistake of Clientwright itself: operations are missing without a finding." ""
}

/// What is wrong with examples: the client is right all the same, so that a run which makes one only
/// notes it; a run that looks for mistakes (`lint`) takes it for an error.
pub const EXAMPLES: &[Code] = &[WRONG_EXAMPLE, WRONG_SAMPLE];

/// Notes that say: the client does something like it.
pub const APPROXIMATED: &[Code] = &[
    AMBIGUOUS_UNION,
    ANY_OF,
    APPROXIMATED_TUPLE,
    APPROXIMATED_UNION,
    COLLECTION_FORMAT,
    DYNAMIC_REFERENCE,
    INFERRED_TYPE,
    MEDIA_RANGE,
    NESTED_VALUE,
    OPAQUE_BODY,
    OTHER_MULTIPART,
    PATTERN_PROPERTIES,
    TOKEN_BY_HAND,
    WHOLE_STREAM,
];

/// Notes that say: the client does nothing of the kind.
pub const IGNORED: &[Code] = &[
    BAD_ERROR_CONDITION,
    BODILESS_ANSWER,
    CONTRADICTION,
    IDLE_KEYWORD,
    IGNORED_DISCRIMINATOR,
    IGNORED_HEADER,
    IGNORED_KEYWORD,
    IGNORED_PARAMETER,
    IGNORED_SIBLINGS,
    IGNORED_TAG,
    OTHER_VERSION,
    SEVERAL_BODIES,
    UNASKED_MEDIA_TYPE,
    UNKNOWN_KEYWORD,
    UNKNOWN_PROPERTY,
    UNUSABLE_SERVER,
];

/// Notes that are remarks only: what the description says is done all the same, or it is said of
/// what shapes no code, or (unused components) left out.
pub const REMARKS: &[Code] = &[
    BAD_CALLBACK,
    BODY_ON_GET,
    CLIENT_CERTIFICATE,
    ENDLESS_SCHEMA,
    MISSING_OPERATION_ID,
    NAME_COLLISION,
    NO_SUCCESS,
    OTHER_DESCRIPTION,
    UNUSED_COMPONENT,
    WRONG_DEFAULT,
    WRONG_EXAMPLE,
    WRONG_KIND,
    WRONG_SAMPLE,
];

/// The code with this name.
#[must_use]
pub fn find(name: &str) -> Option<Code> {
    let mut all = ALL.iter().chain(AROUND).copied();
    all.find(|code| code.name == name)
}
