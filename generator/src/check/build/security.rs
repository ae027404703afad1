//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use crate::document::checked::{Location, Requirement, Scheme, SchemeKind};
use crate::document::grammar::Kind;
use crate::resolve::Resolved;

/// `components.securitySchemes`.
pub(super) fn schemes(resolved: &Resolved<'_>) -> IndexMap<String, Scheme> {
    let mut schemes = IndexMap::new();
    for entry in resolved.components(Kind::SecurityScheme) {
        let node = resolved.follow(entry.value);
        let Some(scheme) = node.and_then(|node| resolved.document.objects.schemes.get(&node))
        else {
            continue;
        };
        let Some(kind) = kind(scheme) else {
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

/// How a credential is sent; `None` where that is not supported.
pub(in crate::check) fn kind(scheme: &SecurityScheme) -> Option<SchemeKind> {
    Some(match scheme {
        SecurityScheme::APIKey { location, name, .. } => SchemeKind::ApiKey {
            location: match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            SchemeKind::Basic
        }
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
            SchemeKind::Bearer
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
    let names = |node| {
        source
            .entries(node)
            .iter()
            .map(|entry| entry.key.to_string())
            .collect()
    };
    list.iter().copied().map(names).collect()
}

/// `security` of an operation.
pub(super) fn of_operation(written: &[SecurityRequirement]) -> Vec<Requirement> {
    written
        .iter()
        .map(|requirement| requirement.keys().cloned().collect())
        .collect()
}
