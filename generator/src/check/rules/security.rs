//! `security` names schemes that are defined, and that the client can use.

use std::collections::HashSet;

use indexmap::IndexSet;
use openapiv3::{APIKeyLocation, SecurityScheme};

use crate::check::build::security::{is_of_transport, kind, token_urls};
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::SchemeKind;
use crate::document::grammar::Kind;
use crate::document::values::is_token;
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
        let (name, node) = (&*entry.key, entry.value);
        if !used.contains(name) {
            continue;
        }
        let target = resolved.follow(node);
        let scheme = target.and_then(|node| resolved.document.objects.schemes.get(&node));
        let finding = match scheme {
            Some(scheme) => check_scheme(resolved, name, node, scheme),
            None if is_of_transport(resolved, name) => Some(certificate(name)),
            // What it lacks was found by the grammar.
            None => None,
        };
        let place = source.key_place(node);
        found.extend(finding.map(|finding| finding.at(place)));
    }
}

/// What is to know of a scheme that is used.
fn check_scheme(
    resolved: &Resolved<'_>,
    name: &str,
    node: NodeId,
    scheme: &SecurityScheme,
) -> Option<Diagnostic> {
    let note = |message| Diagnostic::new(Severity::Note, codes::TOKEN_BY_HAND, message);
    let is = match (scheme, kind(scheme)) {
        (SecurityScheme::OAuth2 { .. }, _) => {
            let node = resolved.follow(node)?;
            if token_urls(resolved.source(), scheme, node).is_some() {
                return None;
            }
            "OAuth 2"
        }
        (SecurityScheme::OpenIDConnect { .. }, _) => "OpenID Connect",
        (SecurityScheme::APIKey { location, name, .. }, _) => {
            let is_bad = *location == APIKeyLocation::Header && !is_token(name);
            let message = format!(
                "`{}` is no name of a header; what it stands for is not sent",
                name.escape_debug()
            );
            let finding = Diagnostic::new(Severity::Repair, codes::BAD_HEADER_NAME, message);
            return is_bad.then_some(finding);
        }
        (_, Some(SchemeKind::Http(word))) => {
            return Some(note(format!(
                "`{name}` is HTTP authentication `{word}`: the client sends the text that it is given behind that word, and does not make one"
            )));
        }
        (_, Some(_)) => return None,
        (_, None) => {
            let message = format!(
                "`{name}` does not name an HTTP authentication; what it stands for is not sent"
            );
            let code = codes::UNSUPPORTED_SECURITY_SCHEME;
            return Some(Diagnostic::new(Severity::Repair, code, message));
        }
    };
    Some(note(format!(
        "`{name}` is {is}: the client sends the token that it is given, as Bearer, and does not get one"
    )))
}

/// A certificate is no part of a request.
fn certificate(name: &str) -> Diagnostic {
    let message = format!("`{name}` is a certificate, which the client does not show");
    Diagnostic::new(Severity::Note, codes::CLIENT_CERTIFICATE, message)
}

fn check_name(resolved: &Resolved<'_>, name: &str, node: NodeId, found: &mut Diagnostics) {
    let source = resolved.source();
    let schemes = resolved.components(Kind::SecurityScheme);
    let components = source.top("components");
    let section = components.and_then(|components| source.get(components, "securitySchemes"));
    if section.is_some_and(|section| source.get(section, name).is_some()) {
        return;
    }
    let message = format!(
        "no security scheme `{name}` is defined in `components.securitySchemes`; what it stands for is not sent"
    );
    let near = nearest(name, schemes.iter().take(100).map(|entry| &*entry.key));
    let place = source.key_place(node);
    found.push(
        Diagnostic::new(Severity::Repair, codes::UNKNOWN_SECURITY_SCHEME, message)
            .at(place)
            .nearest(near),
    );
}
