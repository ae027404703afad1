//! Parameters of callbacks that are not read.

use std::collections::HashSet;

use crate::check::build::Built;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for callback in &built.checked.callbacks {
        for parameter in &callback.operation.parameters {
            let Some(why) = parameter.unread(&built.checked.schemas) else {
                continue;
            };
            if seen.insert(parameter.place) {
                let message = format!("the parameter `{}` is not read: {why}", parameter.name);
                let finding = Diagnostic::new(Severity::Note, codes::IGNORED_PARAMETER, message);
                found.push(finding.at(parameter.place));
            }
        }
    }
}
