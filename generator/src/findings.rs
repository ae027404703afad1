//! What a run found out about a description, ready to be shown.

use std::fmt;
use std::path::Path;

use crate::account::{self, Account};
use crate::diagnostic::class::Class;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes, render};
use crate::source::Source;

/// The findings of a run: errors, what was mended, and notes.
///
/// ```no_run
/// let generated = clientwright_build::Build::new("specs/jumpseller.yaml").render()?;
/// eprint!("{}", generated.findings().text(false));
/// # Ok::<(), clientwright_build::Error>(())
/// ```
#[derive(Default)]
pub struct Findings {
    found: Diagnostics,
    source: Option<Source>,
    account: Account,
}

impl Findings {
    pub(crate) fn new(found: Diagnostics, source: Option<Source>) -> Self {
        Findings {
            found,
            source,
            account: Account::default(),
        }
    }

    /// With what the run learnt of each key.
    pub(crate) fn account(self, account: Account) -> Self {
        Findings { account, ..self }
    }

    /// All findings, each with the lines that it is about; in colours for a
    /// terminal. Empty where there are none.
    #[must_use]
    pub fn text(&self, colour: bool) -> String {
        render::text(&self.found, self.source.as_ref(), colour)
    }

    /// All findings as a JSON array of objects.
    #[must_use]
    pub fn json(&self) -> String {
        render::json(&self.found, self.source.as_ref())
    }

    /// The account of the description, as JSON: of each key what becomes of it, and why, with
    /// its place; totals; operations in and out. The page `docs/report.md` says what is in it.
    ///
    /// ```no_run
    /// let generated = clientwright_build::Build::new("specs/jumpseller.yaml").render()?;
    /// std::fs::write("report.json", generated.findings().report()).expect("a file");
    /// # Ok::<(), clientwright_build::Error>(())
    /// ```
    #[must_use]
    pub fn report(&self) -> String {
        account::json(&self.account, &self.found, self.source.as_ref())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many errors there are, fatal ones among them.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.count(|severity| severity >= Severity::Error)
    }

    /// How many mistakes were mended.
    #[must_use]
    pub fn repairs(&self) -> usize {
        self.count(|severity| severity == Severity::Repair)
    }

    /// How many things the client does approximately.
    #[must_use]
    pub fn approximated(&self) -> usize {
        self.of(Class::Approximated)
    }

    /// How many things the client does not do.
    #[must_use]
    pub fn ignored(&self) -> usize {
        self.of(Class::Ignored)
    }

    fn of(&self, class: Class) -> usize {
        let found = self.found.iter();
        found
            .filter(|finding| Class::of(finding) == Some(class))
            .count()
    }

    /// How many notes there are: what was approximated or ignored, and remarks.
    #[must_use]
    pub fn notes(&self) -> usize {
        self.count(|severity| severity == Severity::Note)
    }

    /// Every file that was read, in the order in which it was.
    pub fn read(&self) -> impl Iterator<Item = &Path> {
        self.source
            .iter()
            .flat_map(Source::files)
            .map(|file| file.path().as_path())
    }

    /// Whether a file could not be read at all.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.found
            .iter()
            .any(|finding| finding.code == codes::UNREADABLE_FILE.name)
    }

    /// Each finding with where it stands, on one line.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (Severity, String)> {
        let sorted = self.found.sorted().into_iter();
        sorted.map(|finding| (finding.severity, self.line(finding)))
    }

    fn count(&self, which: impl Fn(Severity) -> bool) -> usize {
        self.found
            .iter()
            .filter(|finding| which(finding.severity))
            .count()
    }

    fn line(&self, finding: &Diagnostic) -> String {
        let files = self.source.as_ref().map(Source::files).unwrap_or_default();
        let place = finding.place.and_then(|place| {
            let path = files.get(place.file)?.path().display();
            Some(format!("{path}:{}:{}: ", place.line, place.column))
        });
        let help = finding.help.as_ref().map(|help| format!("; {help}"));
        let line = format!(
            "{}{}{} [{}]",
            place.unwrap_or_default(),
            finding.message,
            help.unwrap_or_default(),
            finding.code
        );
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(false))
    }
}
