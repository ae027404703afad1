//! The keys of `paths`.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::walk::Walk;
use crate::source::Entry;

/// A key of `paths`; `false` where what it holds cannot be read.
pub(in crate::document) fn path(walk: &mut Walk<'_, '_>, entry: &Entry) -> bool {
    let place = walk.source.key_place(entry.value);
    if entry.key.starts_with('/') {
        odd_path(walk, entry);
        return true;
    }
    let message = format!("the path `{}` does not begin with `/`", entry.key);
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
    let (path, query) = match whole.split_once('?') {
        Some((path, _)) => (path, true),
        None => (whole, false),
    };
    let mut finding = |severity, message: String, help: &str| {
        let finding = Diagnostic::new(severity, codes::BAD_PATH, message).at(place);
        walk.push(finding.help(help));
    };
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        let message = format!(
            "the path `{}` has a segment that leads elsewhere",
            entry.key
        );
        finding(
            Severity::Error,
            message,
            "write the path that is meant, without `.` and `..`",
        );
    }
    if query {
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
