//! Whether the component schemas that the settings want checked can be.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Checked, Shape};
use crate::lower::newtypes;
use crate::settings::CheckedTypes;

/// Finds names of nothing that could be checked, and what is not checked of the others.
pub(crate) fn check(checked: &Checked, wanted: &CheckedTypes, found: &mut Diagnostics) {
    let mut known = Vec::new();
    for schema in &checked.schemas {
        let Some(name) = schema.component.as_ref().filter(|name| wanted.has(name)) else {
            continue;
        };
        let newtype = newtypes::of(schema);
        if newtype.is_some() {
            known.push(name);
        }
        let is_text = matches!(&schema.shape, Shape::String { values, .. } if values.is_empty());
        let is_matched = newtype.is_some_and(|newtype| newtype.has_pattern());
        if is_text && schema.constraints.pattern.is_some() && !is_matched {
            let message = format!(
                "`pattern` is ignored where a `{name}` is made: the client has no words for it that mean the same"
            );
            let finding = Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message);
            found.push(finding.at(schema.place));
        }
    }
    let CheckedTypes::These(names) = wanted else {
        return;
    };
    for name in names.iter().filter(|name| !known.contains(name)) {
        let message = format!(
            "`checked` names `{name}`, which is no component schema that is a text or a number with limits"
        );
        let finding = Diagnostic::new(Severity::Error, codes::BAD_SETTINGS, message);
        found.push(finding.help("an enum takes any value; a `pattern` is a limit where it needs no more than ranges of characters"));
    }
}
