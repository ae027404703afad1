//! A callback says where it goes, by what the operation that asks for it has;
//! and what a client would do about a request of its own says nothing of it.

use std::collections::HashSet;

use crate::check::build::message::media_type_name;
use crate::check::properties;
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::{Delivery, Endpoint, Resolved};
use crate::source::{NodeId, Source, Value};

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let mut operations = HashSet::new();
    let mut addresses = HashSet::new();
    for delivery in &resolved.deliveries {
        if operations.insert(delivery.operation) {
            check_operation(resolved, delivery, found);
        }
        let address = delivery.around.first().copied();
        let asked_by = delivery.asked_by.map(|index| &resolved.endpoints[index]);
        if let (Some(target), Some(address), Some(asks)) = (delivery.target, address, asked_by)
            && addresses.insert((address, asks.operation))
        {
            check_address(resolved, target, address, asks, found);
        }
    }
}

/// Keywords of an operation that a request of the vendor has no use for.
const UNUSED: &[(&str, &str)] = &[
    ("security", "who sends it is for the server to check"),
    ("callbacks", "nothing is asked for in turn"),
    (
        "servers",
        "the operation that asks for it says where it goes",
    ),
    ("x-pagination", "the vendor sends it"),
    ("x-rate-limit", "the vendor sends it"),
    ("x-retry", "the vendor sends it"),
];

fn check_operation(resolved: &Resolved<'_>, delivery: &Delivery<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut ignored = |node: NodeId, message: String| {
        let finding = Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message);
        found.push(finding.at(source.key_place(node)));
    };
    for (keyword, why) in UNUSED {
        // An empty list asks for nothing, and linters want to see it.
        let written = source.get(delivery.operation, keyword);
        let is_empty =
            |node: &NodeId| matches!(source.value(*node), Value::Sequence(list) if list.is_empty());
        if let Some(node) = written.filter(|node| !is_empty(node)) {
            ignored(node, format!("`{keyword}` of a callback is ignored: {why}"));
        }
    }
    let body = source.get(delivery.operation, "requestBody");
    let body = body.and_then(|body| resolved.follow(body));
    let content = body.and_then(|body| source.get(body, "content"));
    for media in content.map_or(&[][..], |content| source.entries(content)) {
        if media_type_name(&media.key).starts_with("multipart/") {
            let message = format!("`{}` is not taken apart: it comes as bytes", media.key);
            ignored(media.value, message);
        }
    }
}

/// What is wrong with an expression.
struct Wrong {
    message: String,
    near: Option<String>,
}

impl Wrong {
    fn new(message: String) -> Self {
        let near = None;
        Self { message, near }
    }
}

fn check_address(
    resolved: &Resolved<'_>,
    target: &str,
    node: NodeId,
    asks: &Endpoint<'_>,
    found: &mut Diagnostics,
) {
    let wrong = match expressions(target) {
        Ok(expressions) => {
            let mut wrong = expressions.into_iter();
            wrong.find_map(|expression| check_expression(resolved, expression, asks).err())
        }
        Err(wrong) => Some(wrong),
    };
    if let Some(Wrong { message, near }) = wrong {
        let finding = Diagnostic::new(Severity::Note, codes::BAD_CALLBACK, message);
        let place = resolved.source().key_place(node);
        found.push(finding.at(place).nearest(near.as_deref()));
    }
}

/// The expressions in an address: what stands in braces, or all of it.
fn expressions(target: &str) -> Result<Vec<&str>, Wrong> {
    if target.starts_with('$') {
        return Ok(vec![target]);
    }
    let mut expressions = Vec::new();
    let mut rest = target;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((expression, after)) = after.split_once('}') else {
            let message = format!("a brace of `{target}` is not closed");
            return Err(Wrong::new(message));
        };
        expressions.push(expression);
        rest = after;
    }
    if expressions.is_empty() && !target.contains("://") && !target.starts_with('/') {
        let message = format!("`{target}` is no address that a callback could go to");
        return Err(Wrong::new(message));
    }
    Ok(expressions)
}

/// What an expression begins with, where a name has to follow.
const SOURCES: &[&str] = &[
    "$request.body",
    "$request.query",
    "$request.path",
    "$request.header",
    "$response.body",
    "$response.header",
];

fn check_expression(
    resolved: &Resolved<'_>,
    expression: &str,
    asks: &Endpoint<'_>,
) -> Result<(), Wrong> {
    if matches!(expression, "$url" | "$method" | "$statusCode") {
        return Ok(());
    }
    let mut parts = expression.splitn(3, ['.', '#']);
    let (from, place) = (parts.next().unwrap_or_default(), parts.next());
    let kind = format!("{from}.{}", place.unwrap_or_default());
    if !SOURCES.contains(&kind.as_str()) {
        return Err(Wrong {
            message: format!("`{expression}` is no expression of OpenAPI"),
            near: nearest(&kind, SOURCES.iter().copied()).map(str::to_owned),
        });
    }
    let name = parts.next().unwrap_or_default();
    let (what, known) = match kind.as_str() {
        "$request.body" => ("property", first_properties(resolved, asks)),
        "$request.query" => ("query parameter", parameters(resolved, asks, "query")),
        "$request.path" => ("path parameter", parameters(resolved, asks, "path")),
        _ => return Ok(()),
    };
    let name = match what {
        "property" => name
            .trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default(),
        _ => name,
    };
    // A body that is no object with known keys may have anything in it.
    let anything = name.is_empty() || (what == "property" && known.is_empty());
    if anything || known.contains(&name) {
        return Ok(());
    }
    Err(Wrong {
        message: format!("{} {} has no {what} `{name}`", asks.method, asks.path),
        near: nearest(name, known.iter().copied()).map(str::to_owned),
    })
}

/// The properties of all bodies of an operation.
fn first_properties<'a>(resolved: &Resolved<'a>, asks: &Endpoint<'_>) -> Vec<&'a str> {
    let source: &'a Source = resolved.source();
    let body = source.get(asks.operation, "requestBody");
    let body = body.and_then(|body| resolved.follow(body));
    let content = body.and_then(|body| source.get(body, "content"));
    let media = content.map_or(&[][..], |content| source.entries(content));
    let schemas = media
        .iter()
        .filter_map(|media| source.get(media.value, "schema"));
    let properties = schemas.flat_map(|schema| properties::all(resolved, schema));
    properties.map(|entry| &*entry.key).collect()
}

/// The parameters of an operation and its path, in one place of the request.
fn parameters<'a>(resolved: &Resolved<'a>, asks: &Endpoint<'_>, place: &str) -> Vec<&'a str> {
    let source: &'a Source = resolved.source();
    let owners = [asks.item, asks.operation].into_iter();
    let nodes = owners.flat_map(|owner| source.items_of(owner, "parameters"));
    let nodes = nodes.filter_map(|node| resolved.follow(*node));
    let nodes = nodes.filter(|node| {
        let found = source
            .get(*node, "in")
            .and_then(|found| source.string(found));
        found == Some(place)
    });
    nodes
        .filter_map(|node| source.string(source.get(node, "name")?))
        .collect()
}
