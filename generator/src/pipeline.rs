//! The stages, one after the other.

use crate::account::Account;
use crate::api::Api;
use crate::check;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, class, codes};
use crate::document::{self, checked::Checked};
use crate::emit::{self, Form};
use crate::error::Error;
use crate::files::Files;
use crate::findings::Findings;
use crate::lower::{self, Identity};
use crate::names::{self, Names};
use crate::newtypes;
use crate::package;
use crate::print;
use crate::request::{Build, Counts, Generated};
use crate::resolve;
use crate::select;
use crate::settings::{self, Settings};
use crate::source::{self, Source};

/// Makes a client in memory.
pub(crate) fn run(build: &Build) -> Result<Generated, Error> {
    let mut found = Diagnostics::new();
    let mut account = Account::default();
    let opened = open(build, &mut found);
    let made = stages(build, &opened, &mut found, &mut account);
    // Errors that the run keeps going in spite of are no failure; a mistake of ours is.
    let failed = found.worst() == Some(Severity::Fatal);
    if failed || made.is_none() {
        account.operations_out = 0;
    }
    let findings = Findings::new(found, opened.source).account(account);
    match made {
        Some(made) if !failed => Ok(Generated {
            files: made.files,
            folder: build.folder(),
            counts: made.counts,
            left_out: made.left_out,
            findings,
        }),
        _ => Err(Error::from(findings)),
    }
}

/// Only finds: everything that can be wrong with a description.
pub(crate) fn lint(build: &Build) -> Result<Findings, Error> {
    let mut found = Diagnostics::new();
    let mut account = Account::default();
    let opened = open(build, &mut found);
    read(build, &opened, &mut found, &mut account);
    found.deny(codes::EXAMPLES);
    let failed = found.has_errors();
    let findings = Findings::new(found, opened.source).account(account);
    if failed {
        return Err(Error::from(findings));
    }
    Ok(findings)
}

/// What a run reads: settings, and the tree in the form that the stages know.
struct Opened {
    /// `None` where they cannot be read.
    settings: Option<Settings>,
    source: Option<Source>,
}

fn open(build: &Build, found: &mut Diagnostics) -> Opened {
    for class in &build.denied {
        if let Err(message) = class::check(class) {
            found.push(Diagnostic::new(
                Severity::Fatal,
                codes::UNKNOWN_CLASS,
                message,
            ));
        }
    }
    let settings = settings::read(&build.spec)
        .map_err(|finding| found.push(*finding))
        .ok();
    let overlays = settings.iter().flat_map(|settings| &settings.overlays);
    let overlays: Vec<_> = overlays.chain(&build.overlays).cloned().collect();
    let mut source = source::read(&build.spec, &overlays, found);
    if let Some(source) = &mut source {
        document::normalise(source, found);
    }
    Opened { settings, source }
}

/// What comes out of the stages.
struct Made {
    files: Files,
    counts: Counts,
    left_out: Vec<String>,
}

/// The stages that can find mistakes. Each goes on after the errors of those
/// before it, so that all are found at once; `None` where they forbid to go further.
fn read<'o>(
    build: &Build,
    opened: &'o Opened,
    found: &mut Diagnostics,
    account: &mut Account,
) -> Option<(Checked, &'o Settings)> {
    let mut document = document::parse(opened.source.as_ref()?, found)?;
    account.keys = std::mem::take(&mut document.keys);
    let resolved = resolve::resolve(document, found);
    let mut checked = check::examine(&resolved, found);
    found.deny_classes(&build.denied);
    let kept = build.keep_going && check::leave_out(&resolved, &mut checked, found);
    let errors = found.count(Severity::Error);
    // That something is left out may be denied as well, but by its own name only.
    let left_out = ["left-out", codes::LEFT_OUT_OPERATION.name];
    if build
        .denied
        .iter()
        .any(|class| left_out.contains(&&**class))
    {
        found.deny(&[codes::LEFT_OUT_OPERATION]);
    }
    if errors == 0 || kept {
        let after = checked.operations.len() + checked.left_out.len();
        same_count(check::count(&resolved), after, found);
    }
    // Which tags there are is known only where every operation is accounted for.
    if let Some(tags) = build.tags.as_ref().filter(|_| errors == 0 || kept) {
        select::select(&mut checked, tags, found);
    }
    if let Some(settings) = &opened.settings {
        newtypes::check(&checked, &settings.checked, found);
    }
    account.operations_in = checked.operations.len() + checked.left_out.len();
    account.operations_out = checked.operations.len();
    let forgiven = if kept { errors } else { 0 };
    let go_on = found.count(Severity::Error) == forgiven;
    Some((checked, opened.settings.as_ref()?)).filter(|_| go_on)
}

/// Everything from the tree to the files. What comes after `read` cannot fail.
fn stages(
    build: &Build,
    opened: &Opened,
    found: &mut Diagnostics,
    account: &mut Account,
) -> Option<Made> {
    let (checked, settings) = read(build, opened, found, account)?;
    let api = decide(build, &checked, settings);
    let names = names::name(&api);
    let (form, folder) = match &build.package {
        Some(_) => (Form::Crate(settings.library()), "src"),
        None => (Form::Module, ""),
    };
    let emitted = emit::emit(&api, &names, &form);
    let mut files = print::print(emitted, folder, &api.origin);
    if let Some(runtime) = &build.package {
        let tests = emit::emit_examples(&api, &names, &settings.library());
        files.extend(print::print(tests, "tests", &api.origin));
        package::add(
            &mut files,
            &api,
            &names,
            settings,
            runtime,
            &build.folder().unwrap_or_default(),
        );
    }
    let counts = Counts {
        operations_in: checked.operations.len() + checked.left_out.len(),
        operations_out: api.operations.len(),
        types: api.types.iter().filter(|def| def.same_as.is_none()).count(),
        ..api.example_counts()
    };
    same_count(checked.operations.len(), counts.operations_out, found);
    let left_out = checked.left_out.iter();
    let left_out = left_out.map(|operation| format!("{} {}", operation.method, operation.path));
    Some(Made {
        files,
        counts,
        left_out: left_out.collect(),
    })
}

fn decide(build: &Build, checked: &Checked, settings: &Settings) -> Api {
    let identity = Identity {
        origin: build.origin(settings),
        user_agent: settings.user_agent(),
    };
    lower::lower(checked, &identity, &settings.checked)
}

/// A client before it is written down.
pub(crate) fn plan(build: &Build) -> Result<(Api, Names), Error> {
    let mut found = Diagnostics::new();
    let opened = open(build, &mut found);
    let read = read(build, &opened, &mut found, &mut Account::default());
    let Some((checked, settings)) = read else {
        return Err(Error::from(Findings::new(found, opened.source)));
    };
    let api = decide(build, &checked, settings);
    let names = names::name(&api);
    Ok((api, names))
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
