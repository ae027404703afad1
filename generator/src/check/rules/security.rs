//! `security` names schemes that are defined, and that the client can use.

use std::collections::HashSet;

use indexmap::IndexSet;
use openapiv3::{APIKeyLocation, SecurityScheme};

use super::parameters::is_header_name;
use crate::check::build::security::{kind, token_urls};
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut used = HashSet::new();
    let owners = resolved.endpoints.iter().map(|endpoint| endpoint.operation);
    let owners: IndexSet<NodeId> = owners.chain(source.root()).collect();
    for owner in owners {
        for requirement in source.items_of(owner, "security") {
            for entry in source.entries(*requirement) {
                used.insert(&*entry.key);
                check_name(resolved, &entry.key, entry.value, found);
            }
        }
    }
    for entry in resolved.components(Kind::SecurityScheme) {
        let node = resolved.follow(entry.value);
        let scheme = node.and_then(|node| resolved.document.objects.schemes.get(&node));
        let unsupported = scheme.is_some_and(|scheme| kind(scheme).is_none());
        if unsupported && used.contains(&*entry.key) {
            let message = format!(
                "`{}` is HTTP authentication other than `basic` and `bearer`, which is not supported yet",
                entry.key
            );
            let place = source.key_place(entry.value);
            found.push(
                Diagnostic::new(Severity::Error, codes::UNSUPPORTED_SECURITY_SCHEME, message)
                    .at(place),
            );
        }
        if let Some(scheme) = scheme.filter(|_| used.contains(&*entry.key)) {
            check_scheme(resolved, &entry.key, entry.value, scheme, found);
        }
    }
}

/// What is to know of a scheme that is used.
fn check_scheme(
    resolved: &Resolved<'_>,
    name: &str,
    node: NodeId,
    scheme: &SecurityScheme,
    found: &mut Diagnostics,
) {
    let place = resolved.source().key_place(node);
    let kind = match scheme {
        SecurityScheme::OAuth2 { .. } => {
            let node = resolved.follow(node);
            let source = resolved.source();
            if node.is_some_and(|node| token_urls(source, scheme, node).is_some()) {
                return;
            }
            "OAuth 2"
        }
        SecurityScheme::OpenIDConnect { .. } => "OpenID Connect",
        SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name,
            ..
        } if !is_header_name(name) => {
            let message = format!("`{}` is no name of a header", name.escape_debug());
            found.push(Diagnostic::new(Severity::Error, codes::BAD_HEADER_NAME, message).at(place));
            return;
        }
        _ => return,
    };
    let message = format!(
        "`{name}` is {kind}: the client sends the token that it is given, as Bearer, and does not get one"
    );
    found.push(Diagnostic::new(Severity::Note, codes::TOKEN_BY_HAND, message).at(place));
}

fn check_name(resolved: &Resolved<'_>, name: &str, node: NodeId, found: &mut Diagnostics) {
    let source = resolved.source();
    let schemes = resolved.components(Kind::SecurityScheme);
    let root = source.top("components");
    let section = root.and_then(|components| source.get(components, "securitySchemes"));
    if section
        .and_then(|section| source.get(section, name))
        .is_some()
    {
        return;
    }
    let message = format!("no security scheme `{name}` is defined in `components.securitySchemes`");
    let near = nearest(name, schemes.iter().take(100).map(|entry| &*entry.key));
    let place = source.key_place(node);
    found.push(
        Diagnostic::new(Severity::Error, codes::UNKNOWN_SECURITY_SCHEME, message)
            .at(place)
            .nearest(near),
    );
}
