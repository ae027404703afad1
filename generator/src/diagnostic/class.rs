//! What becomes of a key of a description, and what may be denied: classes of
//! findings that count as errors where somebody says so.

use super::nearest::nearest;
use super::{Diagnostic, Severity, codes};

/// What becomes of a key, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// The client does what it says.
    Represented,
    /// It is for readers, or a check that servers make.
    Documented,
    /// An extension of others, which is left alone.
    Extension,
    /// What it says was mended first.
    Repaired,
    /// The client does something like it.
    Approximated,
    /// The client does not do what it says.
    Ignored,
    /// No operation reaches it.
    Unused,
    /// An error reaches the operation that it belongs to.
    LeftOut,
    /// It is an error.
    Refused,
}

impl Class {
    /// All of them.
    pub const ALL: [Class; 9] = [
        Class::Represented,
        Class::Documented,
        Class::Extension,
        Class::Repaired,
        Class::Approximated,
        Class::Ignored,
        Class::Unused,
        Class::LeftOut,
        Class::Refused,
    ];

    /// As the account shows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Represented => "represented",
            Class::Documented => "documented",
            Class::Extension => "extension",
            Class::Repaired => "repaired",
            Class::Approximated => "approximated",
            Class::Ignored => "ignored",
            Class::Unused => "unused",
            Class::LeftOut => "left-out",
            Class::Refused => "refused",
        }
    }

    /// What a finding makes of the key that it is about; `None` where it is only a remark.
    #[must_use]
    pub fn of(finding: &Diagnostic) -> Option<Self> {
        let is_of = |list: &[codes::Code]| list.iter().any(|code| code.name == finding.code);
        match finding.severity {
            Severity::Fatal | Severity::Error => Some(Class::Refused),
            _ if is_of(&[codes::LEFT_OUT_OPERATION]) => Some(Class::LeftOut),
            Severity::Repair => Some(Class::Repaired),
            Severity::Note if is_of(codes::APPROXIMATED) => Some(Class::Approximated),
            Severity::Note if is_of(codes::IGNORED) => Some(Class::Ignored),
            Severity::Note if is_of(&[codes::UNUSED_COMPONENT]) => Some(Class::Unused),
            Severity::Note => None,
        }
    }

    /// Whether what holds for a key holds for all below it.
    #[must_use]
    pub fn is_inherited(self) -> bool {
        matches!(self, Class::Unused | Class::LeftOut)
    }
}

/// What may be denied, but for the codes: severities, also as findings show them, and classes
/// that findings make of keys.
const DENIABLE: &[&str] = &[
    "note",
    "repair",
    "warning",
    "repaired",
    "approximated",
    "ignored",
    "unused",
    "left-out",
];

/// Whether a finding is of what somebody denies.
#[must_use]
pub fn is_of(finding: &Diagnostic, denied: &str) -> bool {
    match denied {
        "note" => finding.severity == Severity::Note,
        "repair" | "warning" => finding.severity == Severity::Repair,
        _ => {
            let class = Class::of(finding).map(Class::name);
            finding.code == denied || class == Some(denied)
        }
    }
}

/// Looks whether something can be denied.
///
/// # Errors
///
/// Why not, with the nearest name.
pub fn check(denied: &str) -> Result<(), String> {
    let known = || {
        let codes = codes::ALL.iter().map(|code| code.name);
        DENIABLE.iter().copied().chain(codes)
    };
    if known().any(|name| name == denied) {
        return Ok(());
    }
    let help = match nearest(denied, known()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!(
            "it can be a code of a finding, or one of {}",
            DENIABLE.join(", ")
        ),
    };
    Err(format!("there is no class `{denied}`; {help}"))
}
