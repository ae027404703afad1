//! `encoding` names properties that the body has.

use std::collections::HashSet;

use crate::check::properties;
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::Resolved;
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let mut seen = HashSet::new();
    for endpoint in &resolved.endpoints {
        let body = source.get(endpoint.operation, "requestBody");
        let Some(body) = body.and_then(|body| resolved.follow(body)) else {
            continue;
        };
        let content = source.get(body, "content").filter(|_| seen.insert(body));
        for media in content.map_or(&[][..], |content| source.entries(content)) {
            check_media_type(resolved, media.value, found);
        }
    }
}

fn check_media_type(resolved: &Resolved<'_>, media: NodeId, found: &mut Diagnostics) {
    let source = resolved.source();
    let (Some(schema), Some(encoding)) =
        (source.get(media, "schema"), source.get(media, "encoding"))
    else {
        return;
    };
    let known: HashSet<&str> = properties::all(resolved, schema)
        .into_iter()
        .map(|entry| &*entry.key)
        .collect();
    // A map, or a schema that could not be read.
    if known.is_empty() {
        return;
    }
    for entry in source.entries(encoding) {
        if known.contains(&*entry.key) {
            continue;
        }
        let message = format!("the body has no property `{}`", entry.key);
        let mut names: Vec<_> = known.iter().copied().take(1000).collect();
        names.sort_unstable();
        let place = source.key_place(entry.value);
        let near = nearest(&entry.key, names);
        let finding = Diagnostic::new(Severity::Note, codes::UNKNOWN_PROPERTY, message).at(place);
        found.push(finding.nearest(near));
    }
}
