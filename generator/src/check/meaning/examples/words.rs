//! How schemas and values are called in findings.

use crate::document::checked::Shape;

/// How many allowed values a finding names.
const NAMED: usize = 8;

/// What a schema takes.
pub(super) fn wanted(shape: &Shape) -> &'static str {
    match shape {
        Shape::Boolean => "a boolean",
        Shape::Integer { .. } => "an integer",
        Shape::Number { .. } => "a number",
        Shape::String { .. } | Shape::JsonText { .. } => "a string",
        Shape::Array { .. } | Shape::Tuple { .. } => "a list",
        Shape::Object { .. } => "an object",
        Shape::Any | Shape::OneOf { .. } | Shape::AllOf { .. } => "something else",
    }
}

/// `` `a`, `b` or `c` ``, and how many more there are.
pub(super) fn list(names: &[&str]) -> String {
    let quoted = |name: &&str| format!("`{}`", shortened(name));
    match names {
        [] => String::new(),
        [name] => quoted(name),
        [names @ .., last] if names.len() < NAMED => {
            let names: Vec<_> = names.iter().map(quoted).collect();
            format!("{} or {}", names.join(", "), quoted(last))
        }
        _ => {
            let shown: Vec<_> = names.iter().take(NAMED).map(quoted).collect();
            format!(
                "{} or one of {} more",
                shown.join(", "),
                names.len() - NAMED
            )
        }
    }
}

/// At most as much of a text as a line holds.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
