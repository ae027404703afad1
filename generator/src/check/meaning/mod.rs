//! The rules over what was built, one a file. To add one: a file with a
//! function `check`, and its line in [`ALL`].

mod answers;
mod bodies;
mod callbacks;
pub(super) mod endless;
mod envelopes;
pub(in crate::check) mod examples;
mod names;
mod nested;
pub(super) mod pages;
mod properties;
mod unions;

use crate::diagnostic::Diagnostics;

use super::build::Built;

/// Looks at the schemas and operations as later stages see them. What had
/// errors is a schema of anything here, and no reason for a finding.
pub(super) type Rule = fn(&Built<'_>, &mut Diagnostics);

/// All rules but [`examples`], which tells more than findings.
pub(super) const ALL: &[Rule] = &[
    answers::check,
    bodies::check,
    unions::check,
    names::check,
    nested::check,
    properties::check,
    envelopes::check,
    callbacks::check,
];
