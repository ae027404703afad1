//! Keeps the operations of some tags.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::checked::Checked;

/// Drops the operations whose first tag is another one. Those without a tag
/// stay, as they do where each tag is a feature.
pub(crate) fn select(checked: &mut Checked, tags: &[String], findings: &mut Diagnostics) {
    for tag in tags {
        if !checked
            .operations
            .iter()
            .any(|operation| operation.tags.first() == Some(tag))
        {
            findings.push(unknown(checked, tag));
        }
    }
    checked
        .operations
        .retain(|operation| match operation.tags.first() {
            Some(first) => tags.contains(first),
            None => true,
        });
}

fn unknown(checked: &Checked, tag: &str) -> Diagnostic {
    let mut known: Vec<&str> = checked
        .operations
        .iter()
        .filter_map(|operation| operation.tags.first())
        .map(String::as_str)
        .collect();
    known.sort_unstable();
    known.dedup();
    Diagnostic {
        code: "unknown-tag",
        severity: Severity::Error,
        message: format!("`{tag}` is asked for, and no operation has it as its first tag"),
        place: None,
        label: None,
        help: Some(format!("first tags are: {}", known.join(", "))),
    }
}
