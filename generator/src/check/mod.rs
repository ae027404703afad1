//! What the grammar cannot tell: rules over the description as it is written,
//! one a file in `rules`; then the data that later stages work with, made in
//! `build`; then rules over that data, one a file in `meaning`; and `samples`
//! reads the commands that the vendor shows.
//!
//! Takes a [`Resolved`] and gives a [`Checked`].

mod alternatives;
mod build;
mod discriminators;
mod facets;
mod leave_out;
mod meaning;
mod members;
mod properties;
mod rules;
mod samples;
mod subtypes;
mod value_names;
mod within;

use crate::diagnostic::Diagnostics;
use crate::document::checked::Checked;
use crate::resolve::Resolved;

pub(crate) use leave_out::count;
pub use leave_out::leave_out;

/// Applies all rules; `None` where this or an earlier stage found an error.
#[must_use]
pub fn check(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Option<Checked> {
    let checked = examine(resolved, found);
    (!found.has_errors()).then_some(checked)
}

/// Applies all rules, whatever was found. What had errors is not in the
/// result, or is not what it should be; see `leave_out`.
#[must_use]
pub fn examine(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Checked {
    for rule in rules::ALL {
        rule(resolved, found);
    }
    // Building looks at every schema, and finds things too.
    let mut built = build::build(resolved, found);
    alternatives::settle(&mut built.checked.schemas, found);
    discriminators::complete(&mut built.checked.schemas, found);
    meaning::endless::mend(&mut built, found);
    meaning::pages::settle(&mut built, found);
    for rule in meaning::ALL {
        rule(&built, found);
    }
    let wrong = meaning::examples::check(&built, found);
    let read = samples::check(&built, found);
    let mut checked = built.checked;
    meaning::examples::mark(&mut checked, &wrong);
    for (operation, read) in checked.operations.iter_mut().zip(read) {
        for (sample, read) in operation.samples.iter_mut().zip(read) {
            sample.request = read;
        }
    }
    checked
}
