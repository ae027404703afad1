//! Findings: what is wrong with a description, where, and what to do about it.
//!
//! Every stage pushes into [`Diagnostics`] and goes on, so that a run shows
//! all findings at once. What the reading stages can find is listed in
//! [`codes`]; rendering is in [`render`].

pub mod class;
pub mod codes;
pub mod nearest;
pub mod render;

use crate::source::NodeId;

pub use codes::Code;

/// Where something stands in a file.
///
/// Its JSON pointer is made on demand: [`crate::source::Source::pointer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index of the file in [`crate::source::Source::files`].
    pub file: usize,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// How many characters to underline; at least 1.
    pub length: usize,
    /// The value, where the file could be read as far as that.
    pub node: Option<NodeId>,
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

impl Severity {
    /// Its name: `note`, `repair`, `error`, `fatal`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Repair => "repair",
            Severity::Error => "error",
            Severity::Fatal => "fatal",
        }
    }
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

impl Diagnostic {
    /// A finding without a place, with the hint of its code.
    #[must_use]
    pub fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self {
            code: code.name,
            severity,
            message: message.into(),
            place: None,
            label: None,
            help: (!code.hint.is_empty()).then(|| code.hint.to_owned()),
        }
    }

    /// Says where it is.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Says something under the marks in the source excerpt.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Proposes the nearest allowed name, if one is near, instead of other help.
    #[must_use]
    pub fn nearest(mut self, name: Option<&str>) -> Self {
        if let Some(name) = name {
            self.help = Some(format!("did you mean `{name}`?"));
        }
        self
    }
}

/// The findings of a run, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No findings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// Keeps some of them.
    pub fn retain(&mut self, keeps: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(keeps);
    }

    /// Forgets all but the first of them.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.found.truncate(count);
    }

    /// Takes notes with one of these codes for errors.
    pub fn deny(&mut self, denied: &[Code]) {
        for finding in &mut self.found {
            if denied.iter().any(|code| code.name == finding.code) {
                finding.severity = finding.severity.max(Severity::Error);
            }
        }
    }

    /// Takes findings of these classes for errors: [`class::is_of`] says which they are.
    pub fn deny_classes(&mut self, denied: &[String]) {
        for finding in &mut self.found {
            let class = denied.iter().find(|class| class::is_of(finding, class));
            if let Some(class) = class.filter(|_| finding.severity < Severity::Error) {
                finding.severity = Severity::Error;
                finding
                    .label
                    .get_or_insert_with(|| format!("denied: {class}"));
            }
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.found
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// The severity of the worst finding.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.found.iter().map(|finding| finding.severity).max()
    }

    /// Whether nothing may be written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.worst() >= Some(Severity::Error)
    }

    /// The findings in the order in which they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.found.iter()
    }

    /// The findings as a report shows them: those without a place first, then
    /// by file, line and column.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.found.iter().collect();
        sorted.sort_by_key(|finding| {
            finding
                .place
                .map(|place| (place.file, place.line, place.column))
        });
        sorted
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        self.found.extend(findings);
    }
}
