//! Bodies where HTTP has none.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let source = resolved.source();
    for endpoint in &resolved.endpoints {
        if !matches!(endpoint.method.as_str(), "GET" | "HEAD") {
            continue;
        }
        if let Some(body) = source.get(endpoint.operation, "requestBody") {
            let message = format!(
                "servers may ignore the body of a {}; it is sent all the same",
                endpoint.method
            );
            let place = source.key_place(body);
            found.push(Diagnostic::new(Severity::Note, codes::BODY_ON_GET, message).at(place));
        }
    }
}
