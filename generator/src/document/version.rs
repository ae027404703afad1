//! Whether this is OpenAPI at all, and of a version that can be read.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{Source, Value};

use super::values;

/// Whether to go on.
pub(super) fn check(source: &Source, found: &mut Diagnostics) -> bool {
    // What could not be read was found.
    let Some(root) = source.root() else {
        return false;
    };
    let fatal = |code, message: String, node| {
        Diagnostic::new(Severity::Fatal, code, message).at(source.key_place(node))
    };
    if let Some(swagger) = source.get(root, "swagger") {
        let version = values::text(source, swagger).value().unwrap_or_default();
        let message =
            format!("Swagger `{version}` cannot be read; 2.0 can, and OpenAPI from 3.0 on");
        found.push(fatal(codes::UNSUPPORTED_VERSION, message, swagger));
        return false;
    }
    let Some(node) = source.get(root, "openapi") else {
        let message = match source.value(root) {
            Value::Mapping(_) => "this is not OpenAPI: there is no `openapi` keyword".to_owned(),
            value => format!("this is not OpenAPI: the file holds {}", value.kind()),
        };
        found.push(fatal(codes::NOT_OPENAPI, message, root).help("begin with `openapi: 3.0.3`"));
        return false;
    };
    let version = values::text(source, node).value().unwrap_or_default();
    if version == "3.0" || version.starts_with("3.0.") {
        return true;
    }
    let message = if version.starts_with(|first: char| first.is_ascii_digit()) {
        format!("OpenAPI {version} cannot be read yet; OpenAPI 3.0 can")
    } else {
        "`openapi` is not a version; it has to be `3.0.0` to `3.0.4`".to_owned()
    };
    found.push(fatal(codes::UNSUPPORTED_VERSION, message, node));
    false
}
