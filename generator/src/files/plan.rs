//! What a write has to do, decided before it does anything.

use super::folder::Folder;
use super::list::{self, List};
use super::{Error, Files, Summary, path};
use crate::diagnostic::{Diagnostic, Severity};

/// What to write and remove.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// Paths and contents, the list last.
    pub(super) write: Vec<(&'a str, &'a str)>,
    /// Paths.
    pub(super) remove: Vec<&'a str>,
    /// The new list, where it changes.
    pub(super) list: Option<String>,
    unchanged: usize,
}

impl<'a> Plan<'a> {
    /// Compares files and folder. Collects every reason to refuse.
    pub(super) fn new(files: &'a Files, folder: &'a Folder, force: bool) -> Result<Self, Error> {
        let mut refused = Vec::new();
        let mut plan = Plan {
            write: Vec::new(),
            remove: Vec::new(),
            list: None,
            unchanged: 0,
        };
        for (path, content) in files.iter() {
            if let Some(finding) = path::check(&folder.root, path)? {
                refused.push(finding);
                continue;
            }
            match folder.read(path)? {
                Some(found) if list::same(&found, content.as_bytes()) => plan.unchanged += 1,
                Some(found) if !force => {
                    refused.extend(edited(folder, path, &found));
                    plan.write.push((path, content));
                }
                _ => plan.write.push((path, content)),
            }
        }
        for path in folder.list.paths().filter(|path| files.get(path).is_none()) {
            if let Some(finding) = path::check(&folder.root, path)? {
                refused.push(finding);
            } else if let Some(found) = folder.read(path)? {
                if !force {
                    refused.extend(edited(folder, path, &found));
                }
                plan.remove.push(path);
            }
        }
        if !refused.is_empty() {
            return Err(Error::Refused(refused));
        }
        let list = List::of(files).to_string();
        let found = folder.read(list::NAME)?;
        if !found.is_some_and(|found| list::same(&found, list.as_bytes())) {
            plan.list = Some(list);
        }
        Ok(plan)
    }

    /// The counts, once it is carried out.
    pub(super) fn summary(&self) -> Summary {
        Summary {
            written: self.write.len(),
            unchanged: self.unchanged,
            removed: self.remove.len(),
        }
    }
}

/// A finding where a file is not as an earlier run wrote it.
fn edited(folder: &Folder, path: &str, found: &[u8]) -> Option<Diagnostic> {
    let place = folder.root.join(path);
    let place = place.display();
    let (code, message) = match folder.list.hash(path) {
        Some(hash) if hash == list::hash(found) => return None,
        Some(_) => (
            "edited-file",
            format!("`{place}` was edited since it was generated"),
        ),
        None => (
            "foreign-file",
            format!("`{place}` was not generated, and is in the way"),
        ),
    };
    Some(Diagnostic {
        code,
        severity: Severity::Error,
        message,
        place: None,
        label: None,
        help: Some("move what you need out of it, then let `--force` write over it".to_owned()),
    })
}
