//! Servers, with the defaults of their variables filled in.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::Server;
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
        let description = source.get(*node, "description");
        Some(Server {
            url: fill(source, *node, written, found)?,
            description: description.and_then(|text| values::text(source, text).value()),
        })
    };
    nodes.filter_map(server).collect()
}

fn fill(
    source: &Source,
    server: NodeId,
    written: NodeId,
    found: &mut Diagnostics,
) -> Option<String> {
    let text = values::text(source, written).value()?;
    let variables = source.get(server, "variables");
    let mut url = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        url.push_str(before);
        rest = after;
        let variable = variables.and_then(|variables| source.get(variables, name));
        let default = variable.and_then(|variable| source.get(variable, "default"));
        match default.and_then(|default| values::text(source, default).value()) {
            Some(default) => url.push_str(&default),
            // Without a default, there is a finding of the grammar.
            None if variable.is_some() => {}
            None => {
                let message = format!("the URL names the variable `{name}`, which is not defined");
                let place = source.place(written);
                found.push(
                    Diagnostic::new(Severity::Error, codes::DEFAULT_MISSING, message).at(place),
                );
            }
        }
    }
    url.push_str(rest);
    if let Some(why) = url.contains("://").then(|| unusable(&url)).flatten() {
        let message = format!("`{url}` cannot be called: {why}; who calls has to name another");
        let place = source.place(written);
        found.push(Diagnostic::new(Severity::Note, codes::UNUSABLE_SERVER, message).at(place));
    }
    Some(url)
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
        let message = format!(
            "`{}` has no host; who calls has to name the base URL",
            first.url
        );
        let place = source.key_place(list);
        found.push(Diagnostic::new(Severity::Note, codes::UNUSABLE_SERVER, message).at(place));
    }
}
