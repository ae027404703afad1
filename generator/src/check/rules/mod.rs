//! The rules, one a file. To add one: a file with a function `check`, and its
//! line in [`ALL`].

pub(super) mod operation_ids;
pub(super) mod path_parameters;

mod bodies;
mod callbacks;
mod circles;
mod encodings;
mod equal_paths;
mod pagination;
mod parameters;
mod rust_names;
mod security;
mod servers;
mod unused_components;

use crate::diagnostic::Diagnostics;
use crate::resolve::Resolved;

/// Looks at the whole description, and pushes what it finds. What an earlier
/// stage could not read is not there, and no reason for a finding.
pub(super) type Rule = fn(&Resolved<'_>, &mut Diagnostics);

/// All rules.
pub(super) const ALL: &[Rule] = &[
    operation_ids::check,
    path_parameters::check,
    parameters::check,
    pagination::check,
    equal_paths::check,
    rust_names::check,
    security::check,
    servers::check,
    bodies::check,
    callbacks::check,
    encodings::check,
    circles::check,
    unused_components::check,
];
