//! Findings: what is wrong with a description, where, and what to do about it.
//!
//! Every stage pushes into [`Diagnostics`] and goes on, so that a run shows
//! all findings of a stage at once. Rendering is in [`render`].

pub mod render;

use std::path::PathBuf;

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the file in [`crate::source::Source`].
    pub file: usize,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// How many characters to underline; at least 1.
    pub length: usize,
    /// JSON pointer of the value, such as `/paths/~1pets/get`.
    pub pointer: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Approximated or ignored; the client is still right.
    Note,
    /// The meaning is clear, the text is wrong; it was mended.
    Repair,
    /// Some operation cannot be right.
    Error,
    /// The input cannot be read, or the output folder is not ours.
    Fatal,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Stable, kebab-case, such as `dangling-reference`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in the user's words: what was found and what is allowed.
    pub message: String,
    /// Where, if anywhere in a file.
    pub place: Option<Place>,
    /// What stands under the marks in the source excerpt.
    pub label: Option<String>,
    /// What to do, such as the nearest allowed name.
    pub help: Option<String>,
}

/// The findings of a run, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}
