//! Every Rust identifier of a client, claimed once in its scope.
//!
//! Names depend on what is in a scope, never on the order in which it stands
//! in the description: contested names are given out in sorted order.
//!
//! A component's types live in a module of its own, so that inline schemas of
//! different components never contest a name; the module offers every inline
//! type of the component by the name of its property, also one that it shares
//! with others and that is declared elsewhere. So a type keeps its path when
//! another component comes to share it.

mod cases;
mod contested;
pub mod imports;
mod modules;
mod scope;
mod words;

use std::collections::BTreeSet;

use crate::api::{Api, Kind, Operation, Record, TypeId};
pub use cases::Case;
pub(crate) use contested::{Scope, contested};
pub use modules::{Member, Module};
use scope::claim;
pub(crate) use scope::is_name;
pub(crate) use words::pascal;
use words::{kebab, snake};

/// The identifiers of a client.
#[derive(Debug)]
pub struct Names {
    /// By index into [`Api::tags`].
    pub tags: Vec<TagNames>,
    /// By index into [`Api::operations`].
    pub operations: Vec<OperationNames>,
    /// The modules, by index into [`Api::callbacks`].
    pub callbacks: Vec<String>,
    /// By [`TypeId`].
    pub types: Vec<TypeNames>,
    /// The modules of types, sorted by name.
    pub modules: Vec<Module>,
    /// The builder's methods, by index into [`Api::variables`].
    pub variables: Vec<String>,
    /// The builder's methods, by index into [`Api::schemes`].
    pub schemes: Vec<String>,
    /// The builder's methods, by index into [`Api::servers`].
    pub servers: Vec<String>,
    /// The constants, by index into [`Api::headers`].
    pub headers: Vec<String>,
    /// The variants, by index into [`Api::problems`].
    pub problems: Vec<String>,
}

/// What a tag is called.
#[derive(Debug)]
pub struct TagNames {
    /// The module of its operations.
    pub module: String,
    /// The Cargo feature.
    pub feature: String,
}

/// The module of the operations that have no tag.
pub const UNTAGGED: &str = "untagged";

/// What tests call the client.
pub const TESTED: &str = "tested";

/// What no module of a tag is called: beside it stand these, around it the last of them; and
/// files of the four names cannot be on every disk.
const TAG_MODULES: &[&str] = &["con", "prn", "aux", "nul", UNTAGGED, TESTED, "operations"];

/// What no module of types is called: one is beside it, one around it; and the four names again.
const TYPE_MODULES: &[&str] = &["con", "prn", "aux", "nul", "shared", "types"];

/// What an operation and its parts are called.
#[derive(Debug)]
pub struct OperationNames {
    /// The module it stands in.
    pub module: String,
    /// The method on the client.
    pub method: String,
    /// The request type.
    pub request: String,
    /// The arguments, by index into [`Operation::required`].
    pub required: Vec<String>,
    /// The argument of the body, where it is one.
    pub body: String,
    /// The setters, by index into [`Operation::optional`].
    pub optional: Vec<String>,
    /// The setters of bodies, by index into [`Operation::body_setters`].
    pub bodies: Vec<String>,
    /// The methods that ask for another answer, by index into [`Operation::others`].
    pub others: Vec<String>,
    /// The tests of examples, by index into [`crate::api::Examples::tests`].
    pub tests: Vec<String>,
}

/// What a declared type and its parts are called.
#[derive(Debug)]
pub struct TypeNames {
    /// The module where it is declared, by index into [`Names::modules`].
    pub module: usize,
    /// The type.
    pub ident: String,
    /// Where it is found under a name of its own, which is not that of its declaration: the module and the name.
    pub offered: Option<(usize, String)>,
    /// Fields or variants, in the order of the type.
    pub members: Vec<String>,
    /// The field or variant that takes what no member names.
    pub rest: String,
    /// The case that the values of a string enum are in, where nothing else is said of one.
    pub case: Case,
}

impl Names {
    /// What the type is called where it is declared.
    pub fn of(&self, id: TypeId) -> &TypeNames {
        &self.types[id.0]
    }
}

/// Names everything.
pub fn name(api: &Api) -> Names {
    let tags = name_tags(api);
    let (modules, placed) = modules::place_types(api);
    let offered = modules::offered(api, &modules);
    let types = api.types.iter().zip(placed).zip(offered);
    let types = types
        .map(|((def, (module, ident)), offered)| {
            let (members, rest) = name_members(&def.kind);
            let case = match &def.kind {
                Kind::StringEnum(values) => {
                    let values = values.iter().map(|value| &value.value);
                    Case::of_most(values.zip(&members))
                }
                _ => Case::Snake,
            };
            TypeNames {
                module,
                ident,
                offered,
                members,
                rest,
                case,
            }
        })
        .collect();
    let mut operations = name_operations(api, &tags);
    name_tests(api, &mut operations);
    let words = |text: &String| (text.clone(), snake(text));
    let keys = api.schemes.iter().map(|scheme| words(&scheme.key));
    let urls = api.servers.iter().map(|server| {
        let url = &server.url;
        (url.clone(), format!("{}_url", snake(host_and_path(url))))
    });
    let variables = api.variables.iter().map(|variable| words(&variable.name));
    let mut schemes = claim(BUILDER_METHODS, keys.chain(urls).chain(variables));
    let mut servers = schemes.split_off(api.schemes.len());
    let variables = servers.split_off(api.servers.len());
    let headers = api.headers.iter().map(|header| &header.name);
    let headers = headers.map(|name| (name.clone(), snake(name).to_ascii_uppercase()));
    let variants = api.problems.iter();
    let variants = variants.map(|problem| (problem.name.clone(), pascal(&problem.name)));
    Names {
        operations,
        callbacks: name_callbacks(api),
        tags,
        types,
        modules,
        schemes,
        servers,
        variables,
        headers: claim(&[], headers),
        problems: claim(&["Self"], variants),
    }
}

/// What a server is called after: its host and path, and the path alone at the host of the API.
fn host_and_path(url: &str) -> &str {
    match url.split_once("://") {
        Some((_, rest)) => rest,
        None if url == "/" => "root",
        None => url,
    }
}

/// The methods of the builder that are ours.
const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "body_limit",
    "build",
    "connect_timeout",
    "credential_source",
    "hook",
    "rate_limits",
    "retries",
    "retry_budget",
    "timeout",
    "transport",
    "user_agent",
];

/// The methods of the client and of each request that are ours. What is called `new` makes a client, to readers and to clippy.
const CLIENT_METHODS: &[&str] = &["builder", "request", "clone", "fmt", "new"];
/// The last three are words that clippy takes for placeholders: an argument is called like its setter.
const REQUEST_METHODS: &[&str] = &[
    "send",
    "send_blocking",
    "stream",
    "pages",
    "call",
    "self",
    "foo",
    "baz",
    "quux",
];
const ARGUMENTS: &[&str] = &["self", "foo", "baz", "quux"];

fn name_tags(api: &Api) -> Vec<TagNames> {
    let names = || api.tags.iter().map(|tag| tag.name.clone());
    let modules = names().map(|name| (name.clone(), words::module(&name)));
    let features = names().map(|name| (name.clone(), kebab(&name)));
    claim(TAG_MODULES, modules)
        .into_iter()
        .zip(claim(RESERVED_FEATURES, features))
        .map(|(module, feature)| TagNames { module, feature })
        .collect()
}

/// Features that every crate has, and words that Cargo does not take for one.
const RESERVED_FEATURES: &[&str] = &[
    "all",
    "blocking",
    "brotli",
    "default",
    "gzip",
    "http2",
    "native-tls",
    "rustls",
    "rustls-no-provider",
    "socks",
    "system-proxy",
    "test",
];

fn name_operations(api: &Api, tags: &[TagNames]) -> Vec<OperationNames> {
    let operations = || api.operations.iter();
    let key = |operation: &Operation| {
        format!("{} {} {}", operation.name, operation.key, operation.method)
    };
    let methods = operations().map(|operation| (key(operation), snake(&operation.name)));
    let requests = operations().map(|operation| (key(operation), pascal(&operation.name)));
    claim(CLIENT_METHODS, methods)
        .into_iter()
        .zip(claim(&["Self"], requests))
        .zip(operations())
        .map(|((method, request), operation)| {
            let tag = operation.tag.as_ref();
            let tag = tag.and_then(|name| api.tags.iter().position(|tag| tag.name == *name));
            let module = tag.map_or(UNTAGGED, |index| &tags[index].module);
            name_operation(operation, module.to_owned(), method, request)
        })
        .collect()
}

fn name_operation(
    operation: &Operation,
    module: String,
    method: String,
    request: String,
) -> OperationNames {
    let setters = operation.body_setters();
    let mut required: Vec<(String, String)> = operation
        .required
        .iter()
        .map(|parameter| called(&parameter.name, parameter.rust_name.as_ref(), snake))
        .collect();
    if operation.body_argument().is_some() {
        required.push(("body".to_owned(), "body".to_owned()));
    }
    let mut required = claim(ARGUMENTS, required.into_iter());
    let body = match operation.body_argument() {
        Some(_) => required.pop().unwrap_or_default(),
        None => String::new(),
    };
    let bodies = setters.iter().map(|body| match setters {
        [_] => "body".to_owned(),
        _ => words::of_encoding(&body.encoding),
    });
    let others = operation.others.iter();
    let others = others.map(|other| format!("accept_{}", words::of_media_type(&other.media_type)));
    let more = bodies.chain(others).map(|word| (word.clone(), word));
    let optional = operation.optional.iter();
    let optional =
        optional.map(|parameter| called(&parameter.name, parameter.rust_name.as_ref(), snake));
    let mut optional = claim(REQUEST_METHODS, optional.chain(more));
    let mut bodies = optional.split_off(operation.optional.len());
    let others = bodies.split_off(setters.len());
    OperationNames {
        module,
        method,
        request,
        required,
        body,
        optional,
        bodies,
        others,
        tests: Vec::new(),
    }
}

/// The tests of examples: functions, which stand in one module for each of the operations'.
fn name_tests(api: &Api, names: &mut [OperationNames]) {
    // What the tests import is in their scope too.
    const HELPERS: &[&str] = &["answer", "problem", "value"];
    let modules: BTreeSet<String> = names.iter().map(|own| own.module.clone()).collect();
    for module in modules {
        let inside: Vec<usize> = (0..names.len())
            .filter(|index| names[*index].module == module)
            .collect();
        let wanted = inside.iter().flat_map(|index| {
            let method = &names[*index].method;
            let tests = api.operations[*index].examples.tests.iter();
            tests.map(move |test| {
                let text = format!("{method} {}", test.name);
                (text.clone(), snake(&text))
            })
        });
        let wanted: Vec<_> = wanted.collect();
        let mut given = claim(HELPERS, wanted.into_iter()).into_iter();
        for index in inside {
            let count = api.operations[index].examples.tests.len();
            names[index].tests = given.by_ref().take(count).collect();
        }
    }
}

fn name_callbacks(api: &Api) -> Vec<String> {
    let modules = api.callbacks.iter().map(|callback| {
        let target = callback.target.as_deref().unwrap_or_default();
        let key = format!("{} {} {target}", callback.name, callback.method);
        (key, words::module(&callback.name))
    });
    // A module is not to be called like the one around it.
    claim(&["callbacks"], modules)
}

/// What is named after a text of the description, or after what it is called in its place.
fn called(text: &str, rust: Option<&String>, word: fn(&str) -> String) -> (String, String) {
    let words = rust.map_or(text, String::as_str);
    (text.to_owned(), word(words))
}

/// Fields or variants, and the one that takes the rest.
fn name_members(kind: &Kind) -> (Vec<String>, String) {
    match kind {
        Kind::Record(Record { fields, .. }) => {
            let fields = fields.iter();
            let fields = fields.map(|field| called(&field.name, field.rust_name.as_ref(), snake));
            let fields = claim(&["new", "self"], fields);
            let rest = ["extra", "extra_fields", "extra_fields_"];
            let rest = rest
                .into_iter()
                .find(|word| !fields.iter().any(|field| field == word));
            (fields, rest.unwrap_or("extra_fields__").to_owned())
        }
        Kind::StringEnum(values) => {
            let texts = values.iter();
            let texts = texts.map(|value| value.rust_name.as_ref().unwrap_or(&value.value));
            let texts: Vec<&str> = texts.map(String::as_str).collect();
            let keys = values.iter().map(|value| value.value.clone());
            let wanted = keys.zip(words::values(&texts));
            let variants = claim(&["Unknown", "Self"], wanted);
            (variants, "Unknown".to_owned())
        }
        Kind::IntegerEnum(values) => {
            let values = values.iter().map(|value| {
                let text = value.value.to_string();
                called(&text, value.rust_name.as_ref(), pascal)
            });
            let variants = claim(&["Unknown", "Self"], values);
            (variants, "Unknown".to_owned())
        }
        Kind::Newtype(_) => (Vec::new(), String::new()),
        Kind::Union(union) => {
            let variants = union.variants.iter();
            let variants = variants.map(|variant| (variant.name.clone(), pascal(&variant.name)));
            (claim(&["Self"], variants), String::new())
        }
        Kind::Answers(answers) => {
            let variants = answers.iter();
            let variants = variants.map(|answer| {
                let name = match &answer.media_type {
                    Some(media) => format!("{} {}", answer.name, words::of_media_type(media)),
                    None => answer.name.clone(),
                };
                (name.clone(), pascal(&name))
            });
            (claim(&["Self"], variants), String::new())
        }
    }
}
