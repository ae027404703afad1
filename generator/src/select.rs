//! Keeps the operations of some tags.

use std::collections::BTreeSet;

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::Checked;

/// Drops the operations whose first tag is another one. Those without a tag
/// stay, as they do where each tag is a feature.
pub(crate) fn select(checked: &mut Checked, tags: &[String], findings: &mut Diagnostics) {
    let known = first_tags(checked);
    for tag in tags.iter().filter(|tag| !known.contains(*tag)) {
        findings.push(unknown(&known, tag));
    }
    let is_asked_for = |first: Option<&String>| first.is_none_or(|first| tags.contains(first));
    checked
        .operations
        .retain(|operation| is_asked_for(operation.tags.first()));
    let is_wanted =
        |tags: &[String]| tags.is_empty() || tags.iter().any(|tag| is_asked_for(Some(tag)));
    checked
        .callbacks
        .retain(|callback| is_wanted(&callback.tags));
    checked
        .left_out
        .retain(|operation| is_asked_for(operation.tag.as_ref()));
}

/// Sorted.
fn first_tags(checked: &Checked) -> BTreeSet<String> {
    let operations = checked.operations.iter();
    let tags = operations.filter_map(|operation| operation.tags.first());
    let left_out = checked.left_out.iter();
    let tags = tags.chain(left_out.filter_map(|operation| operation.tag.as_ref()));
    let callbacks = checked.callbacks.iter();
    let tags = tags.chain(callbacks.flat_map(|callback| &callback.tags));
    tags.cloned().collect()
}

fn unknown(known: &BTreeSet<String>, tag: &str) -> Diagnostic {
    let message = format!("`{tag}` is asked for, and no operation has it as its first tag");
    let names: Vec<&str> = known.iter().map(String::as_str).collect();
    let near = nearest(tag, names.iter().copied());
    let near = near.map(|name| format!("did you mean `{name}`? "));
    let help = format!(
        "{}first tags are: {}",
        near.unwrap_or_default(),
        names.join(", ")
    );
    Diagnostic::new(Severity::Error, codes::UNKNOWN_TAG, message).help(help)
}
