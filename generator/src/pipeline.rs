//! The stages, one after the other.

use crate::check;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document;
use crate::emit::{self, Form};
use crate::error::Error;
use crate::files::Files;
use crate::findings::Findings;
use crate::lower::{self, Identity};
use crate::names;
use crate::package;
use crate::print;
use crate::request::{Build, Counts, Generated};
use crate::resolve;
use crate::select;
use crate::settings;
use crate::source::{self, Source};

/// Makes a client in memory.
pub(crate) fn run(build: &Build) -> Result<Generated, Error> {
    let mut found = Diagnostics::new();
    let source = source::read(&build.spec, &mut found);
    let made = source
        .as_ref()
        .and_then(|source| stages(build, source, &mut found));
    let failed = found.has_errors();
    let findings = Findings::new(found, source);
    match made {
        Some((files, counts)) if !failed => Ok(Generated {
            files,
            folder: build.folder(),
            counts,
            findings,
        }),
        _ => Err(Error::from(findings)),
    }
}

/// Everything from the tree to the files. Down to `select` a stage can find
/// mistakes; what comes after cannot fail.
fn stages(build: &Build, source: &Source, found: &mut Diagnostics) -> Option<(Files, Counts)> {
    let settings = settings::read(&build.spec)
        .map_err(|finding| found.push(*finding))
        .ok();
    let document = document::parse(source, found)?;
    let resolved = resolve::resolve(document, found);
    let mut checked = check::check(&resolved, found)?;
    same_count(resolved.endpoints.len(), checked.operations.len(), found);
    if let Some(tags) = &build.tags {
        select::select(&mut checked, tags, found);
    }
    let settings = settings?;

    let identity = Identity {
        origin: build.origin(),
        user_agent: settings.user_agent(),
    };
    let api = lower::lower(&checked, &identity);
    let names = names::name(&api);
    let (form, folder) = match &build.package {
        Some(_) => (Form::Crate(settings.library()), "src"),
        None => (Form::Module, ""),
    };
    let emitted = emit::emit(&api, &names, &form);
    let mut files = print::print(emitted, folder, &api.origin);
    if let Some(runtime) = &build.package {
        package::add(
            &mut files,
            &api,
            &names,
            &settings,
            runtime,
            &build.folder().unwrap_or_default(),
        );
    }
    let counts = Counts {
        operations_in: checked.operations.len(),
        operations_out: api.operations.len(),
        types: api.types.len(),
    };
    same_count(counts.operations_in, counts.operations_out, found);
    Some((files, counts))
}

/// No operation gets lost between two stages without a finding.
fn same_count(before: usize, after: usize, found: &mut Diagnostics) {
    if before != after {
        found.push(Diagnostic {
            code: "operations-lost",
            severity: Severity::Fatal,
            message: format!("of {before} operations, {after} are left: a mistake of clientwright"),
            place: None,
            label: None,
            help: Some("please report it, with the description if that can be shown".to_owned()),
        });
    }
}
