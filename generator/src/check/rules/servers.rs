//! Operations that go to servers of their own.

use std::collections::HashSet;

use crate::check::build::server;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::Resolved;
use crate::source::NodeId;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    let urls = |owner: NodeId, found: &mut Diagnostics| -> Vec<String> {
        let servers = server::all(source, owner, found).into_iter();
        servers.map(|server| server.url).collect()
    };
    // What is wrong with these is found where the document is built.
    let document = source
        .root()
        .map(|root| urls(root, &mut Diagnostics::new()));
    let document = document.unwrap_or_default();
    let mut seen = HashSet::new();
    for endpoint in &resolved.endpoints {
        let owners = [endpoint.operation, endpoint.item].into_iter();
        let mut owners = owners.filter(|owner| !source.items_of(*owner, "servers").is_empty());
        let Some(owner) = owners.next().filter(|owner| seen.insert(*owner)) else {
            continue;
        };
        let own = urls(owner, found);
        if own == document {
            continue;
        }
        let message = "servers of a single path or operation are not supported yet";
        let place = source.get(owner, "servers").unwrap_or(owner);
        let finding = Diagnostic::new(Severity::Error, codes::OWN_SERVERS, message);
        found.push(finding.at(source.key_place(place)));
    }
}
