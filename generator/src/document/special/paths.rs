//! The keys of `paths`.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::walk::Walk;
use crate::source::Entry;

/// A key of `paths`; `false` where what it holds cannot be read.
pub(in crate::document) fn path(walk: &mut Walk<'_, '_>, entry: &Entry) -> bool {
    let place = walk.source.key_place(entry.value);
    // What could be mended was, but for what is another path then.
    let wrong = if !entry.key.starts_with('/') {
        "does not begin with `/`"
    } else if !braces_match(&entry.key) {
        "has braces that do not match"
    } else if has_dots(&entry.key) {
        "has a segment that leads elsewhere"
    } else {
        odd_path(walk, entry);
        return true;
    };
    let message = format!("the path `{}` {wrong}", entry.key);
    let finding = walk.problem(codes::BAD_PATH, message, place);
    walk.push(finding);
    false
}

/// What is in a path that belongs elsewhere.
fn odd_path(walk: &mut Walk<'_, '_>, entry: &Entry) {
    let place = walk.source.key_place(entry.value);
    let (whole, fragment) = match entry.key.split_once('#') {
        Some((whole, _)) => (whole, true),
        None => (&*entry.key, false),
    };
    let mut finding = |severity, message: String, help: &str| {
        let finding = Diagnostic::new(severity, codes::BAD_PATH, message).at(place);
        walk.push(finding.help(help));
    };
    if whole.contains('?') {
        let message = format!(
            "the path `{}` has a query; what is fixed in it is sent with every request",
            entry.key
        );
        finding(
            Severity::Repair,
            message,
            "make it a query parameter with a single value in `enum`",
        );
    }
    if fragment {
        let message = format!("the path `{}` has a fragment, which is not sent", entry.key);
        finding(
            Severity::Note,
            message,
            "whatever it stands for has to be a parameter or a body",
        );
    }
}

/// Whether each brace of a path belongs to a pair with a name in it.
pub(in crate::document) fn braces_match(path: &str) -> bool {
    let mut open = false;
    for byte in path.bytes() {
        match byte {
            b'{' if open => return false,
            b'{' => open = true,
            b'}' if !open => return false,
            b'}' => open = false,
            _ => {}
        }
    }
    !open && !path.contains("{}")
}

/// Whether a segment of a path is `.` or `..`.
pub(in crate::document) fn has_dots(path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').any(|segment| matches!(segment, "." | ".."))
}
