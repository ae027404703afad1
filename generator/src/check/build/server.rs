//! Servers, with the defaults of their variables filled in.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Server, ServerVariable};
use crate::document::values;
use crate::source::{NodeId, Source};

/// The servers that an object names: the document, a path or an operation.
pub(in crate::check) fn all(
    source: &Source,
    owner: NodeId,
    found: &mut Diagnostics,
) -> Vec<Server> {
    let list = source.get(owner, "servers");
    let nodes = list.map_or(&[][..], |list| source.items(list)).iter();
    let server = |node: &NodeId| {
        let written = source.get(*node, "url")?;
        let mut server = Server {
            url: String::new(),
            template: String::new(),
            variables: Vec::new(),
            description: text(source, *node, "description"),
        };
        fill(&mut server, source, *node, written, found)?;
        Some(server)
    };
    nodes.filter_map(server).collect()
}

/// The text under a key.
fn text(source: &Source, node: NodeId, key: &str) -> Option<String> {
    values::text(source, source.get(node, key)?).value()
}

/// Takes a URL apart into text and variables.
fn fill(
    server: &mut Server,
    source: &Source,
    node: NodeId,
    written: NodeId,
    found: &mut Diagnostics,
) -> Option<()> {
    let text = values::text(source, written).value()?;
    let variables = source.get(node, "variables");
    let url = &mut server.url;
    let template = &mut server.template;
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        url.push_str(before);
        template.push_str(before);
        rest = after;
        let variable = variables.and_then(|variables| source.get(variables, name));
        let known = variable.and_then(|variable| self::variable(source, name, variable));
        match (variable, known) {
            (_, Some(known)) => {
                url.push_str(&known.default);
                template.push_str(&format!("{{{name}={}}}", known.default));
                if !server.variables.contains(&known) {
                    server.variables.push(known);
                }
            }
            // Without a default, there is a finding of the grammar.
            (Some(_), None) => {}
            (None, None) => {
                let message = format!("the URL names the variable `{name}`, which is not defined");
                let place = source.place(written);
                found.push(
                    Diagnostic::new(Severity::Error, codes::DEFAULT_MISSING, message).at(place),
                );
            }
        }
    }
    url.push_str(rest);
    template.push_str(rest);
    if let Some(why) = url.contains("://").then(|| unusable(url)).flatten() {
        let message = format!("`{url}` cannot be called: {why}; who calls has to name another");
        let place = source.place(written);
        found.push(Diagnostic::new(Severity::Note, codes::UNUSABLE_SERVER, message).at(place));
    }
    Some(())
}

/// A variable that has a default.
fn variable(source: &Source, name: &str, node: NodeId) -> Option<ServerVariable> {
    let values = source.items_of(node, "enum").iter();
    let values = values.filter_map(|value| values::text(source, *value).value());
    Some(ServerVariable {
        name: name.to_owned(),
        default: text(source, node, "default")?,
        values: values.collect(),
        description: text(source, node, "description"),
    })
}

/// Why the runtime would not take a URL for a base.
fn unusable(url: &str) -> Option<&'static str> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    if !["http", "https"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        Some("it is neither `https` nor `http`")
    } else if rest.contains(['?', '#']) {
        Some("it has a query or a fragment")
    } else if host.contains('@') {
        Some("it has a user name in it")
    } else if !host.is_ascii() {
        Some("its host has letters beyond ASCII, which are written in Punycode")
    } else if host.is_empty() || host.contains([' ', '{', '}', '<', '>']) {
        Some("its host is none")
    } else {
        None
    }
}

/// Where none of the servers has a host, who calls has to name it.
pub(super) fn without_host(
    source: &Source,
    owner: NodeId,
    servers: &[Server],
    found: &mut Diagnostics,
) {
    let Some(list) = source.get(owner, "servers") else {
        return;
    };
    if let Some(first) = servers.first()
        && servers.iter().all(|server| !server.url.contains("://"))
    {
        let missing = match first.url.starts_with("//") {
            true => "scheme",
            false => "host",
        };
        let message = format!(
            "`{}` has no {missing}; who calls has to name the base URL",
            first.url
        );
        let place = source.key_place(list);
        found.push(Diagnostic::new(Severity::Note, codes::UNUSABLE_SERVER, message).at(place));
    }
}
