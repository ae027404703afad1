//! What the grammar cannot tell: rules over the whole description, one a file
//! in `rules`, and then the data that later stages work with, made in
//! `build`.
//!
//! Takes a [`Resolved`] and gives a [`Checked`].

mod build;
mod facets;
mod properties;
mod rules;

use crate::diagnostic::Diagnostics;
use crate::document::checked::Checked;
use crate::resolve::Resolved;

/// Applies all rules; `None` where this or an earlier stage found an error.
#[must_use]
pub fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Option<Checked> {
    for rule in rules::ALL {
        rule(resolved, found);
    }
    // Building looks at every schema, and finds things too.
    let checked = build::build(resolved, found);
    if found.has_errors() {
        return None;
    }
    Some(checked)
}
