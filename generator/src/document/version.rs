//! Whether this is OpenAPI at all, and of a version that can be read.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source, Value};

use super::values;

/// A version that can be read. Swagger 2.0 is [`Version::V30`] by the time it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// 3.0
    V30,
    /// 3.1
    V31,
    /// 3.2
    V32,
}

impl Version {
    /// As it is spoken of.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Version::V30 => "3.0",
            Version::V31 => "3.1",
            Version::V32 => "3.2",
        }
    }
}

/// The version that a description says it is of, where that can be read.
pub(super) fn of(source: &Source, root: NodeId) -> Option<Version> {
    let text = values::text(source, source.get(root, "openapi")?).value()?;
    let known = [Version::V30, Version::V31, Version::V32];
    known.into_iter().find(|version| {
        let rest = text.strip_prefix(version.name());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    })
}

/// The version, if there is any use in going on.
pub(super) fn check(source: &Source, found: &mut Diagnostics) -> Option<Version> {
    // What could not be read was found.
    let root = source.root()?;
    let fatal = |code, message: String, node| {
        Diagnostic::new(Severity::Fatal, code, message).at(source.key_place(node))
    };
    if let Some(swagger) = source.get(root, "swagger") {
        let version = values::text(source, swagger).value().unwrap_or_default();
        let message =
            format!("Swagger `{version}` cannot be read; 2.0 can, and OpenAPI from 3.0 on");
        found.push(fatal(codes::UNSUPPORTED_VERSION, message, swagger));
        return None;
    }
    let Some(node) = source.get(root, "openapi") else {
        let message = match source.value(root) {
            Value::Mapping(_) => "this is not OpenAPI: there is no `openapi` keyword".to_owned(),
            value => format!("this is not OpenAPI: the file holds {}", value.kind()),
        };
        let help = match source.get(root, "overlay") {
            Some(_) => "this is an overlay: give it with `--overlay`, beside a description",
            None => "begin with `openapi: 3.1.0`",
        };
        found.push(fatal(codes::NOT_OPENAPI, message, root).help(help));
        return None;
    };
    if let Some(version) = of(source, root) {
        return Some(version);
    }
    let text = values::text(source, node).value().unwrap_or_default();
    let message = if text.starts_with(|first: char| first.is_ascii_digit()) {
        format!("OpenAPI {text} cannot be read; 3.0, 3.1 and 3.2 can")
    } else {
        "`openapi` is not a version; it has to be one such as `3.1.0`".to_owned()
    };
    found.push(fatal(codes::UNSUPPORTED_VERSION, message, node));
    None
}
