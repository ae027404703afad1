//! What the grammar table cannot say in a row: rules that tie keywords of one
//! object together.

mod paths;

use std::collections::HashSet;

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::resolve::is_method;
use crate::source::{Entry, NodeId, Source, Value};

use super::grammar::Kind;
use super::values;
use super::version::Version;
use super::walk::{Walk, list};

pub(super) use paths::{braces_match, has_dots, path};

/// The types of 3.0.
pub(super) const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object"];

/// The rules of one kind of object.
pub(super) fn check(walk: &mut Walk<'_, '_>, node: NodeId, kind: Kind) {
    match kind {
        Kind::Parameter => parameter(walk, node),
        Kind::Header => {
            contents(walk, node, "a header");
        }
        Kind::SecurityScheme => scheme(walk, node),
        Kind::PathItem => methods(walk, node),
        Kind::Schema => {
            values_of_enum(walk, node);
            idle(walk, node);
            items(walk, node);
        }
        Kind::Example | Kind::CodeSample => doubt(walk, node),
        _ => {}
    }
}

/// `type` of a schema; lists were written again as `nullable` and `oneOf`.
pub(super) fn schema_type(walk: &mut Walk<'_, '_>, node: NodeId) {
    walk.word(node, "type", TYPES);
}

/// The word of OpenAPI for what other languages have another word for.
pub(super) fn other_word(word: &str) -> Option<&'static str> {
    Some(match word.to_ascii_lowercase().as_str() {
        "int" | "int32" | "int64" | "long" => "integer",
        "float" | "double" | "decimal" => "number",
        "bool" => "boolean",
        "str" | "text" | "date" | "date-time" | "datetime" | "uuid" | "file" | "binary" => "string",
        "list" => "array",
        "map" | "dict" | "json" | "hash" => "object",
        _ => return None,
    })
}

/// The type of a schema; lists of types were written again as `nullable` and `oneOf`.
pub(super) fn type_of(source: &Source, schema: NodeId) -> Option<&str> {
    source.string(source.get(schema, "type")?)
}

/// `required: true` on a property, as in the first drafts of JSON Schema.
pub(super) fn is_old_required(walk: &mut Walk<'_, '_>, node: NodeId, name: &str) -> bool {
    let parent = walk
        .source
        .parent(node)
        .map(|parent| walk.kinds[parent.index()]);
    if name != "required"
        || parent != Some(Some(Kind::Schema))
        || !matches!(walk.source.value(node), Value::Boolean(_))
    {
        return false;
    }
    let message =
        "`required` of a schema is the list of its required properties; taken as left out";
    let place = walk.source.place(node);
    walk.push(
        Diagnostic::new(Severity::Repair, codes::WRONG_KIND, message)
            .at(place)
            .help("name the property in `required` of the object that has it"),
    );
    true
}

/// A key of `responses`; `false` where it is no status.
pub(super) fn status(walk: &mut Walk<'_, '_>, entry: &Entry) -> bool {
    if status_of(&entry.key).is_some() {
        return true;
    }
    let place = walk.source.key_place(entry.value);
    let message = format!("`{}` is no status", entry.key);
    let near = nearest(&entry.key, ["default"]);
    let mut finding = walk
        .problem(codes::BAD_STATUS, message, place)
        .help("a status is a number such as `404`, a class such as `4XX`, or `default`");
    if near.is_some() {
        finding = finding.nearest(near);
    }
    walk.push(finding);
    false
}

/// A status as `openapiv3` writes it: `404` or `4XX`.
pub(crate) fn status_of(key: &str) -> Option<String> {
    let bytes = key.as_bytes();
    let known = match bytes {
        [b'1'..=b'9', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => true,
        [b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => true,
        _ => false,
    };
    known.then(|| key.to_ascii_uppercase())
}

/// A parameter has a schema or one media type, and a style that suits where it goes.
fn parameter(walk: &mut Walk<'_, '_>, node: NodeId) {
    let source = walk.source;
    contents(walk, node, "a parameter");
    without_effect(walk, node);
    let Some(location) = source.get(node, "in").and_then(|node| source.string(node)) else {
        return;
    };
    let Some(style) = source.get(node, "style") else {
        return;
    };
    let words = styles(location);
    let named = source.string(style).unwrap_or_default();
    // What is no style at all was reported already.
    if words.contains(&named) || words.is_empty() || !is_style(named) {
        return;
    }
    let message = format!(
        "a {location} parameter cannot have the style `{named}`; it can be {}, and is taken as `{}`",
        list(words),
        words.first().copied().unwrap_or_default()
    );
    let place = source.place(style);
    walk.push(Diagnostic::new(Severity::Repair, codes::BAD_WORD, message).at(place));
}

/// Keywords that are only for some parameters.
fn without_effect(walk: &mut Walk<'_, '_>, node: NodeId) {
    let source = walk.source;
    let says = |keyword| {
        let value = source.get(node, keyword)?;
        values::boolean(source, value)
            .value()
            .filter(|said| *said)?;
        Some(source.key_place(value))
    };
    let location = source.get(node, "in").and_then(|node| source.string(node));
    let schema = source.get(node, "schema");
    let kind = schema.and_then(|schema| type_of(source, schema));
    let mut ignored = |place, message: &str| {
        let finding = Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message);
        walk.push(finding.at(place));
    };
    let encoded = matches!(location, Some("query" | "querystring" | "path"));
    if let Some(place) = says("allowReserved").filter(|_| !encoded) {
        ignored(
            place,
            "`allowReserved` is ignored: OpenAPI has it in a path and a query only",
        );
    }
    // A boolean is a flag: there without a value, or not there.
    let can_be_empty = matches!(kind, None | Some("string" | "boolean"));
    let in_query = location == Some("query");
    if let Some(place) = says("allowEmptyValue").filter(|_| in_query && !can_be_empty) {
        let message = "`allowEmptyValue` is ignored: a value of this type is never empty; `call().query(…)` sends an empty text";
        ignored(place, message);
    }
}

fn is_style(word: &str) -> bool {
    ["path", "query", "cookie"]
        .iter()
        .any(|location| styles(location).contains(&word))
}

/// The styles that a parameter can have, the default first.
pub(crate) fn styles(location: &str) -> &'static [&'static str] {
    match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form", "cookie"],
        _ => &[],
    }
}

/// What `additionalOperations` are named after.
fn methods(walk: &mut Walk<'_, '_>, node: NodeId) {
    let Some(more) = walk.source.get(node, "additionalOperations") else {
        return;
    };
    for entry in walk.source.entries(more) {
        if !entry.key.starts_with("x-") && !is_method(&entry.key) {
            let message = format!("`{}` is no method that can stand here", entry.key);
            let place = walk.source.key_place(entry.value);
            let finding = walk.problem(codes::BAD_WORD, message, place);
            walk.push(finding.help("a method is one word of HTTP, such as `COPY`; those of OpenAPI 3.0 have keywords of their own"));
        }
    }
}

/// `schema`, or `content` with one media type.
fn contents(walk: &mut Walk<'_, '_>, node: NodeId, what: &str) {
    let content = walk.source.get(node, "content");
    let content =
        content.filter(|content| matches!(walk.source.value(*content), Value::Mapping(_)));
    if walk.has(node, "schema") {
        return;
    }
    match content {
        None => {
            let message = format!("{what} must have `schema` or `content`; taken as a string");
            let place = walk.source.place(node);
            walk.push(Diagnostic::new(Severity::Repair, codes::MISSING_SCHEMA, message).at(place));
        }
        Some(content) if walk.source.entries(content).len() != 1 => {
            let count = walk.source.entries(content).len();
            let message = format!("`content` of {what} has one media type, and here are {count}");
            let place = walk.source.key_place(content);
            let finding = walk.problem(codes::SEVERAL_MEDIA_TYPES, message, place);
            walk.push(finding);
        }
        Some(_) => {}
    }
}

/// What a security scheme must have by its type.
fn scheme(walk: &mut Walk<'_, '_>, node: NodeId) {
    let source = walk.source;
    let kind = source
        .get(node, "type")
        .and_then(|node| source.string(node));
    let needed: &[&str] = match kind {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        _ => &[],
    };
    for name in needed {
        if !walk.has(node, name) {
            let message = format!(
                "a security scheme of type `{}` must have `{name}`",
                kind.unwrap_or_default()
            );
            let place = source.place(node);
            let finding = walk.problem(codes::MISSING_KEYWORD, message, place);
            walk.push(finding);
        }
    }
}

/// The values of `enum` are of the schema's type, or clearly meant so.
fn values_of_enum(walk: &mut Walk<'_, '_>, node: NodeId) {
    let source = walk.source;
    let Some(kind) = type_of(source, node) else {
        return;
    };
    let Some(list) = source.get(node, "enum") else {
        return;
    };
    let mut seen = HashSet::new();
    for item in source.items(list) {
        if !seen.insert(values::json(source, *item)) {
            let message = "this value stands twice; one of them is left out";
            let place = source.place(*item);
            walk.push(Diagnostic::new(Severity::Repair, codes::BAD_ENUM, message).at(place));
            continue;
        }
        let fits = match (source.value(*item), kind) {
            (Value::Null, _) | (Value::String(_), "string") | (Value::Boolean(_), "boolean") => {
                continue;
            }
            (Value::Sequence(_), "array") | (Value::Mapping(_), "object") => continue,
            (Value::Number(_), "number") => continue,
            (Value::Number(_), "integer") => match source.number(*item) {
                Some(text) if values::integer(&text).is_some() => continue,
                _ => false,
            },
            (Value::Number(_) | Value::Boolean(_), "string") => true,
            (Value::String(text), "integer") => text.parse::<i64>().is_ok(),
            (Value::String(text), "number") => text.parse::<f64>().is_ok_and(f64::is_finite),
            (Value::String(_), "boolean") => values::boolean(source, *item).value().is_some(),
            _ => false,
        };
        let found = source.value(*item).kind();
        let place = source.place(*item);
        let outcome = if fits {
            "taken as a value of that type"
        } else {
            "left out"
        };
        let message = format!("{found} among the values of a schema of type `{kind}`; {outcome}");
        let finding = Diagnostic::new(Severity::Repair, codes::BAD_ENUM, message).at(place);
        walk.push(finding);
    }
}

/// A doubt says why.
fn doubt(walk: &mut Walk<'_, '_>, node: NodeId) {
    let source = walk.source;
    let Some(doubt) = source.get(node, "x-doubt") else {
        return;
    };
    let reason = values::text(source, doubt).value();
    if reason.is_none_or(|reason| reason.trim().is_empty()) {
        let message = "`x-doubt` gives no reason";
        let place = source.key_place(doubt);
        walk.push(Diagnostic::new(Severity::Error, codes::BAD_DOUBT, message).at(place));
    }
}

/// Keywords that say nothing of values of the schema's type.
fn idle(walk: &mut Walk<'_, '_>, node: NodeId) {
    const OF: &[(&str, &str)] = &[
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("items", "array"),
    ];
    let Some(kind) = type_of(walk.source, node) else {
        return;
    };
    if !TYPES.contains(&kind) {
        return;
    }
    for (keyword, of) in OF.iter().filter(|(_, of)| *of != kind) {
        if let Some(value) = walk.source.get(node, keyword) {
            let message =
                format!("`{keyword}` says nothing of a schema of type `{kind}`: it is for `{of}`");
            let place = walk.source.key_place(value);
            walk.push(Diagnostic::new(Severity::Note, codes::IDLE_KEYWORD, message).at(place));
        }
    }
}

/// An array says what it holds.
fn items(walk: &mut Walk<'_, '_>, node: NodeId) {
    // Since 3.1, it need not.
    let is_array = type_of(walk.source, node) == Some("array") && walk.version == Version::V30;
    if is_array && !walk.has(node, "items") && !walk.has(node, "prefixItems") {
        let message = "an array must have `items`; taken as an array of anything";
        let place = walk.source.place(node);
        walk.push(Diagnostic::new(Severity::Repair, codes::MISSING_KEYWORD, message).at(place));
    }
}
