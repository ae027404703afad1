//! The servers of paths and operations; those of the document are looked at
//! where it is built.

use std::collections::HashSet;

use crate::check::build::server;
use crate::diagnostic::Diagnostics;
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for endpoint in &resolved.endpoints {
        for owner in [endpoint.operation, endpoint.item] {
            if seen.insert(owner) {
                server::all(resolved.source(), owner, found);
            }
        }
    }
}
