//! `clientwright lint`: shows what is wrong with descriptions, and writes nothing.

use std::path::{Path, PathBuf};

use clientwright_build::{Error, Findings};
use serde_json::{Value, json};

use crate::arguments::{Format, Lint};
use crate::exit::Exit;
use crate::outcome::{findings, show};
use crate::project;
use crate::screen::Screen;
use crate::table::table;

/// A description, and what was found.
type Linted = (PathBuf, Result<Findings, Error>);

/// Does it, and shows what was found.
pub fn run(typed: &Lint, screen: &mut Screen) -> Exit {
    let specs = match project::specs(&typed.input) {
        Ok(specs) => specs,
        Err((exit, why)) => {
            screen.refuse(&why);
            return exit;
        }
    };
    let mut all: Vec<Linted> = Vec::new();
    for (at, spec) in specs.iter().enumerate() {
        screen.progress(at + 1, specs.len(), &spec.display().to_string());
        let result = project::build(spec, &typed.input).lint();
        match found(&result) {
            Some(found) => show(screen, found),
            None => refuse(&result, screen),
        }
        all.push((spec.clone(), result));
    }
    screen.clear();
    match screen.format {
        Format::Json => {
            let descriptions: Vec<Value> = all.iter().map(as_json).collect();
            screen.give(&format!("{:#}", json!({ "descriptions": descriptions })));
        }
        Format::Text => {
            screen.give(&as_text(&all));
            if all
                .iter()
                .any(|(_, result)| found(result).is_some_and(|found| !found.is_empty()))
            {
                screen.say("For more about a finding: clientwright explain CODE");
            }
        }
    }
    let exits = all.iter().map(|(_, result)| match result {
        Ok(_) => Exit::Done,
        Err(error) => Exit::from(error),
    });
    exits.max().unwrap_or(Exit::Done)
}

fn found(result: &Result<Findings, Error>) -> Option<&Findings> {
    match result {
        Ok(found) => Some(found),
        Err(error) => error.findings(),
    }
}

fn refuse(result: &Result<Findings, Error>, screen: &mut Screen) {
    if let Err(error) = result {
        screen.refuse(&error.to_string());
    }
}

/// One row a description.
fn as_text(all: &[Linted]) -> String {
    let rows = all.iter().map(|(spec, result)| {
        let counts = found(result).map_or([0; 3], |found| {
            [found.errors(), found.repairs(), found.notes()]
        });
        let counts = counts.iter().map(usize::to_string);
        std::iter::once(shown(spec)).chain(counts).collect()
    });
    let heading = ["description", "errors", "warnings", "notes"];
    table(&heading, &rows.collect::<Vec<_>>())
}

fn as_json((spec, result): &Linted) -> Value {
    match found(result) {
        Some(found) => json!({
            "spec": shown(spec),
            "findings": findings(found),
            "errors": found.errors(),
            "warnings": found.repairs(),
            "notes": found.notes(),
        }),
        None => json!({ "spec": shown(spec), "findings": [] }),
    }
}

fn shown(spec: &Path) -> String {
    spec.display().to_string()
}
