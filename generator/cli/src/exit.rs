//! What the command leaves its caller with.

use std::process::ExitCode;

use clientwright_build::{Error, ErrorKind};

/// How a run ended. Of two, the one further down counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All is done.
    Done,
    /// Something has to be mended in a description or a folder.
    Findings,
    /// The command was not understood.
    Usage,
    /// A file could not be read or written.
    Io,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Io => 3,
        })
    }
}

impl From<&Error> for Exit {
    fn from(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Io => Exit::Io,
            _ => Exit::Findings,
        }
    }
}
