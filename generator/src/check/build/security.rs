//! Security schemes and requirements.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::extensions;
use crate::document::checked::{Location, Requirement, Scheme, SchemeKind};
use crate::document::grammar::Kind;
use crate::document::values::is_token;
use crate::resolve::Resolved;
use crate::source::{NodeId, Source};

/// `components.securitySchemes`.
pub(super) fn schemes(resolved: &Resolved<'_>) -> IndexMap<String, Scheme> {
    let mut schemes = IndexMap::new();
    for entry in resolved.components(Kind::SecurityScheme) {
        let node = resolved.follow(entry.value);
        let Some(scheme) = node.and_then(|node| resolved.document.objects.schemes.get(&node))
        else {
            continue;
        };
        let Some(kind) = tokens(resolved, &entry.key, scheme, node).or_else(|| kind(scheme)) else {
            continue;
        };
        let (SecurityScheme::APIKey { description, .. }
        | SecurityScheme::HTTP { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. }) = scheme;
        let scheme = Scheme {
            place: resolved.source().place(entry.value),
            description: description.clone(),
            kind,
        };
        schemes.insert(entry.key.to_string(), scheme);
    }
    schemes
}

/// Of OAuth 2, how a client gets tokens itself, where it can.
fn tokens(
    resolved: &Resolved<'_>,
    key: &str,
    scheme: &SecurityScheme,
    node: Option<NodeId>,
) -> Option<SchemeKind> {
    let (token_url, refresh_url) = token_urls(resolved.source(), scheme, node?)?;
    Some(SchemeKind::OAuth2 {
        token_url,
        refresh_url,
        scopes: scopes(resolved, key),
    })
}

/// `tokenUrl` and `refreshUrl` of the flow that asks nobody, or else of one that a client can renew
/// tokens by.
pub(in crate::check) fn token_urls(
    source: &Source,
    scheme: &SecurityScheme,
    node: NodeId,
) -> Option<(String, Option<String>)> {
    if !matches!(scheme, SecurityScheme::OAuth2 { .. }) {
        return None;
    }
    let flows = source.get(node, "flows")?;
    let mut names = ["clientCredentials", "password", "authorizationCode"].into_iter();
    names.find_map(|name| {
        let flow = source.get(flows, name)?;
        let url = |key| extensions::text(source, flow, key).filter(|url| is_url(url));
        Some((url("tokenUrl")?, url("refreshUrl")))
    })
}

/// Whether it is a URL of HTTP, or a path.
fn is_url(text: &str) -> bool {
    let starts = ["https://", "http://", "/"];
    starts.iter().any(|start| text.starts_with(start)) && !text.contains(char::is_whitespace)
}

/// What all calls together need a token for.
fn scopes(resolved: &Resolved<'_>, key: &str) -> Vec<String> {
    let source = resolved.source();
    let owners = resolved.endpoints.iter().map(|endpoint| endpoint.operation);
    let needed = owners.chain(source.root()).flat_map(|owner| {
        let requirements = source.items_of(owner, "security").iter();
        requirements.flat_map(|requirement| source.items_of(*requirement, key))
    });
    let scopes: BTreeSet<&str> = needed.filter_map(|scope| source.string(*scope)).collect();
    scopes.into_iter().map(str::to_owned).collect()
}

/// How a credential is sent; `None` where the name of the authentication, or of its header, is none.
pub(in crate::check) fn kind(scheme: &SecurityScheme) -> Option<SchemeKind> {
    Some(match scheme {
        SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name,
            ..
        } if !is_token(name) => return None,
        SecurityScheme::APIKey { location, name, .. } => SchemeKind::ApiKey {
            location: match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } if scheme.trim().eq_ignore_ascii_case("basic") => {
            SchemeKind::Basic
        }
        SecurityScheme::HTTP { scheme, .. } if scheme.trim().eq_ignore_ascii_case("bearer") => {
            SchemeKind::Bearer
        }
        SecurityScheme::HTTP { scheme, .. } if is_token(scheme.trim()) => {
            SchemeKind::Http(scheme.trim().to_owned())
        }
        SecurityScheme::HTTP { .. } => return None,
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => SchemeKind::Bearer,
    })
}

/// `security` of the document.
pub(super) fn of_document(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let source = resolved.source();
    let list = source.top("security");
    let list = list.map_or(&[][..], |list| source.items(list));
    let requirements = list.iter().copied().map(|node| {
        let entries = source.entries(node).iter();
        entries.map(|entry| entry.key.to_string()).collect()
    });
    usable(resolved, requirements)
}

/// `security` of an operation.
pub(super) fn of_operation(
    resolved: &Resolved<'_>,
    written: &[SecurityRequirement],
) -> Vec<Requirement> {
    let requirements = written.iter();
    let requirements = requirements.map(|requirement| requirement.keys().cloned().collect());
    usable(resolved, requirements)
}

/// The alternatives that the client can fulfil, without what is not for it to send. Where there is none,
/// what it can send of each; the rest is sent by hand.
fn usable(
    resolved: &Resolved<'_>,
    requirements: impl Iterator<Item = Requirement>,
) -> Vec<Requirement> {
    let (mut whole, mut part): (Vec<Requirement>, Vec<Requirement>) = (Vec::new(), Vec::new());
    for mut requirement in requirements {
        let count = requirement.len();
        requirement.retain(|name| !is_unusable(resolved, name));
        let is_whole = requirement.len() == count;
        if !is_whole && requirement.is_empty() {
            continue;
        }
        requirement.retain(|name| !is_of_transport(resolved, name));
        let usable = if is_whole { &mut whole } else { &mut part };
        if !usable.contains(&requirement) {
            usable.push(requirement);
        }
    }
    if whole.is_empty() { part } else { whole }
}

/// Whether nobody knows what a scheme of this name sends.
fn is_unusable(resolved: &Resolved<'_>, name: &str) -> bool {
    let scheme =
        defined(resolved, name).and_then(|node| resolved.document.objects.schemes.get(&node));
    !is_of_transport(resolved, name) && scheme.and_then(kind).is_none()
}

/// Whether a scheme of this name is a certificate, which whoever makes the connection shows.
pub(in crate::check) fn is_of_transport(resolved: &Resolved<'_>, name: &str) -> bool {
    let source = resolved.source();
    let written = defined(resolved, name).and_then(|node| source.get(node, "type"));
    written.and_then(|node| source.string(node)) == Some("mutualTLS")
}

/// The scheme of a name.
pub(in crate::check) fn defined(resolved: &Resolved<'_>, name: &str) -> Option<NodeId> {
    let source = resolved.source();
    let section = source.get(source.top("components")?, "securitySchemes")?;
    resolved.follow(source.get(section, name)?)
}
