//! The folder on the disk as it is before a run: whether it is ours, and what
//! an earlier run wrote into it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::list::{self, List};
use super::{Error, failed, swap};
use crate::diagnostic::{Diagnostic, Severity};

/// A folder that is ours, or empty, or not there yet.
#[derive(Debug)]
pub(super) struct Folder {
    /// Where it is.
    pub(super) root: PathBuf,
    /// What an earlier run wrote.
    pub(super) list: List,
}

impl Folder {
    /// Looks at a folder. With `force`, a list that is partly unreadable will do.
    pub(super) fn open(root: &Path, force: bool) -> Result<Self, Error> {
        let place = root.join(list::NAME);
        let list = match fs::read(&place) {
            Ok(bytes) => read_list(&place, &bytes, force)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                require_empty(root)?;
                List::default()
            }
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                return Err(foreign(root, "it is a file"));
            }
            Err(error) => return Err(failed("read", &place)(error)),
        };
        Ok(Folder {
            root: root.to_owned(),
            list,
        })
    }

    /// The bytes of a file; `None` where no file is, be it that a folder is.
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let place = self.root.join(path);
        if !place.is_file() {
            return Ok(None);
        }
        fs::read(&place).map(Some).map_err(failed("read", &place))
    }
}

fn read_list(place: &Path, bytes: &[u8], force: bool) -> Result<List, Error> {
    let (list, bad) = List::parse(&String::from_utf8_lossy(bytes));
    if bad > 0 && !force {
        return Err(Error::Refused(vec![Diagnostic {
            code: "broken-list",
            severity: Severity::Error,
            message: format!(
                "`{}` has {bad} lines that are no entries, so it cannot say what was written here",
                place.display()
            ),
            place: None,
            label: None,
            help: Some(
                "after a merge conflict: `--force` writes all files and the list anew".to_owned(),
            ),
        }]));
    }
    Ok(list)
}

/// Only a folder without anything in it may be taken without a list.
fn require_empty(root: &Path) -> Result<(), Error> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(foreign(root, "it is a file"));
        }
        Err(error) => return Err(failed("list", root)(error)),
    };
    for entry in entries {
        // What a killed run left behind is ours.
        if entry.map_err(failed("list", root))?.file_name() != swap::NAME {
            return Err(foreign(root, "it holds files and no `.clientwright`"));
        }
    }
    Ok(())
}

fn foreign(root: &Path, why: &str) -> Error {
    Error::Refused(vec![Diagnostic {
        code: "foreign-folder",
        severity: Severity::Fatal,
        message: format!("`{}` was not made by clientwright: {why}", root.display()),
        place: None,
        label: None,
        help: Some("choose another output folder, or empty this one".to_owned()),
    }])
}
