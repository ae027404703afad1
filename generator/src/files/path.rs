//! Which relative paths may be written: those that stay inside the folder, on
//! every system and also where links are in the way.

use std::fs;
use std::path::Path;

use super::{Error, failed, list, swap};
use crate::diagnostic::{Diagnostic, Severity};

/// Whether a path is relative, with forward slashes, leads nowhere but down,
/// and is not one of our own names.
pub(super) fn is_inside(path: &str) -> bool {
    let mut parts = path.split('/').peekable();
    let own = parts
        .peek()
        .is_some_and(|top| [list::NAME, swap::NAME].contains(top));
    !own && parts.all(is_name)
}

/// Whether a part of a path names one file or folder, also on Windows.
fn is_name(part: &str) -> bool {
    !part.is_empty()
        && part != "."
        && part != ".."
        && !part.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
}

/// Finds a path that would be written outside of `root`: by its text, or
/// because a link on the way leads out.
pub(super) fn check(root: &Path, path: &str) -> Result<Option<Diagnostic>, Error> {
    if !is_inside(path) {
        return Ok(Some(leads_out(path, "it is not a plain relative path")));
    }
    let Ok(home) = root.canonicalize() else {
        return Ok(None); // Nothing is there, so nothing is in the way.
    };
    let mut place = root.to_owned();
    for part in path.split('/') {
        place.push(part);
        let Ok(found) = fs::symlink_metadata(&place) else {
            break;
        };
        if found.is_symlink() {
            let target = place.canonicalize().map_err(failed("follow", &place))?;
            if !target.starts_with(&home) {
                return Ok(Some(leads_out(path, "a link on the way leads elsewhere")));
            }
        }
    }
    Ok(None)
}

fn leads_out(path: &str, why: &str) -> Diagnostic {
    Diagnostic {
        code: "path-outside",
        severity: Severity::Fatal,
        message: format!("`{path}` would be written outside of the output folder: {why}"),
        place: None,
        label: None,
        help: None,
    }
}
