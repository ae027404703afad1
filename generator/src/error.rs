//! Why there is no client.

use std::fmt;

use crate::diagnostic::Diagnostics;
use crate::files::{self, IoError};
use crate::findings::Findings;

/// Why no client was made or written. What it shows is what a user needs: all
/// findings, each with its lines, or what could not be read or written.
///
/// ```
/// use clientwright_build::{Build, ErrorKind};
///
/// let error = Build::new("nowhere/petstore.yaml").render().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Io);
/// ```
pub struct Error {
    cause: Cause,
}

/// What sort of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The description, its settings or the output folder are not right;
    /// [`Error::findings`] say why.
    Findings,
    /// A file could not be read or written.
    Io,
}

enum Cause {
    Findings(Box<Findings>),
    Io(IoError),
}

impl Error {
    /// What sort of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.cause {
            Cause::Findings(findings) if findings.is_unreadable() => ErrorKind::Io,
            Cause::Findings(_) => ErrorKind::Findings,
            Cause::Io(_) => ErrorKind::Io,
        }
    }

    /// The findings, where there are any.
    #[must_use]
    pub fn findings(&self) -> Option<&Findings> {
        match &self.cause {
            Cause::Findings(findings) => Some(findings),
            Cause::Io(_) => None,
        }
    }
}

impl From<Findings> for Error {
    fn from(findings: Findings) -> Self {
        Error {
            cause: Cause::Findings(Box::new(findings)),
        }
    }
}

impl From<files::Error> for Error {
    fn from(error: files::Error) -> Self {
        match error {
            files::Error::Refused(refused) => {
                let mut found = Diagnostics::new();
                found.extend(refused);
                Findings::new(found, None).into()
            }
            files::Error::Io(error) => Error {
                cause: Cause::Io(error),
            },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Findings(findings) => f.write_str(findings.text(false).trim_end()),
            Cause::Io(error) => error.fmt(f),
        }
    }
}

/// As it is displayed: `main` of a build script shows an error by `Debug`.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Findings(_) => None,
            Cause::Io(error) => error.source(),
        }
    }
}
