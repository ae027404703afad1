//! Files in memory, and their way to the disk.
//!
//! Takes all files of one crate or module and either writes them or says how
//! the disk differs. A list in the folder (`.clientwright`) names what was
//! written and how it read, so that files of other people are never touched,
//! edits are never lost in silence, and what is no longer made goes away. A run
//! that fails leaves the folder as it was.

mod diff;
mod folder;
mod list;
mod path;
mod plan;
mod swap;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use folder::Folder;
use list::List;
use plan::Plan;

/// All files of one crate or module, by relative path with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    contents: BTreeMap<String, String>,
}

/// What a write did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that already read as they should.
    pub unchanged: usize,
    /// Files of an earlier run that are no longer made.
    pub removed: usize,
}

/// A file that is not what it would be after a write.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Its path inside the folder, with forward slashes.
    pub path: String,
    /// What is different.
    pub kind: DifferenceKind,
}

/// What is different about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// It is not there.
    Missing,
    /// It reads otherwise; a unified diff from the disk to what is wanted.
    Changed(String),
    /// It is left over from an earlier run.
    Stale,
}

/// Why files could not be written or compared.
#[derive(Debug)]
pub enum Error {
    /// The folder is not ours, or somebody edited what is. Nothing was written.
    Refused(Vec<Diagnostic>),
    /// Reading or writing failed. The folder is as it was.
    Io(IoError),
}

/// What failed, on which path, and why.
#[derive(Debug)]
pub struct IoError {
    /// A verb, such as `read`.
    pub action: &'static str,
    /// On what.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Files::default()
    }

    /// Adds a file and gives back the one that it replaces, if any.
    pub fn insert(
        &mut self,
        path: impl Into<String>,
        content: impl Into<String>,
    ) -> Option<String> {
        self.contents.insert(path.into(), content.into())
    }

    /// Adds other files.
    pub fn extend(&mut self, others: Files) {
        self.contents.extend(others.contents);
    }

    /// Paths and contents, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.contents
            .iter()
            .map(|(path, content)| (path.as_str(), content.as_str()))
    }

    /// The content of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.contents.get(path).map(String::as_str)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.contents.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.contents.is_empty()
    }

    /// How many lines all files have together.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.contents
            .values()
            .map(|content| content.lines().count())
            .sum()
    }

    /// Makes `root` hold these files, and none that an earlier run wrote and
    /// this one did not make. With `force`, also over edits.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] where files of somebody else are in the way, and
    /// [`Error::Io`]; in both cases `root` is as it was.
    pub fn write(&self, root: &Path, force: bool) -> Result<Summary, Error> {
        let folder = Folder::open(root, force)?;
        let plan = Plan::new(self, &folder, force)?;
        swap::carry_out(root, &plan)?;
        Ok(plan.summary())
    }

    /// What [`Files::write`] would do, without doing it.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] where it would be, and [`Error::Io`].
    pub fn dry_run(&self, root: &Path, force: bool) -> Result<Summary, Error> {
        let folder = Folder::open(root, force)?;
        Ok(Plan::new(self, &folder, force)?.summary())
    }

    /// How `root` differs from what [`Files::write`] would make of it, by path.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] where `root` is not ours, and [`Error::Io`].
    pub fn compare(&self, root: &Path) -> Result<Vec<Difference>, Error> {
        let folder = Folder::open(root, true)?;
        let mut differences = Vec::new();
        let list = List::of(self).to_string();
        let wanted = self.iter().chain([(list::NAME, list.as_str())]);
        for (path, content) in wanted {
            let kind = match folder.read(path)? {
                None => DifferenceKind::Missing,
                Some(found) if list::same(&found, content.as_bytes()) => continue,
                Some(found) => DifferenceKind::Changed(diff::unified(
                    &String::from_utf8_lossy(&found),
                    content,
                )),
            };
            differences.push(Difference {
                path: path.to_owned(),
                kind,
            });
        }
        for path in folder.list.paths().filter(|path| self.get(path).is_none()) {
            if folder.read(path)?.is_some() {
                let kind = DifferenceKind::Stale;
                differences.push(Difference {
                    path: path.to_owned(),
                    kind,
                });
            }
        }
        differences.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(differences)
    }
}

impl FromIterator<(String, String)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Files {
            contents: files.into_iter().collect(),
        }
    }
}

impl fmt::Display for IoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot {} `{}`: {}",
            self.action,
            self.path.display(),
            self.source
        )
    }
}

impl std::error::Error for IoError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Names what was done to which path when it failed.
fn failed(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| {
        Error::Io(IoError {
            action,
            path,
            source,
        })
    }
}
