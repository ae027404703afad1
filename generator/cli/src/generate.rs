//! `clientwright generate`: writes a crate for each description, or nothing.

use std::fs;

use clientwright_build::{Generated, Summary};
use serde_json::{Value, json};

use crate::arguments::{Format, Generate};
use crate::exit::Exit;
use crate::outcome::{self, Outcome};
use crate::project;
use crate::screen::Screen;
use crate::table::table;

/// Does it, and shows what was done.
pub fn run(typed: &Generate, screen: &mut Screen) -> Exit {
    let tasks = match project::tasks(&typed.common) {
        Ok(tasks) => tasks,
        Err((exit, why)) => {
            screen.refuse(&why);
            return exit;
        }
    };
    // Every folder is looked at before the first is written.
    let reports = typed.report.is_some();
    let outcomes = outcome::all(&tasks, screen, reports, |client| {
        client.dry_run(typed.force)
    });
    let mut exit = outcome::exit(&outcomes).max(write_report(typed, &outcomes, screen));
    if exit == Exit::Done {
        exit = write(typed, &outcomes, screen);
    } else {
        screen.refuse("nothing was written");
    }
    if screen.format == Format::Json {
        let clients: Vec<Value> = outcomes
            .iter()
            .map(|outcome| as_json(outcome, exit))
            .collect();
        screen.give(&format!("{:#}", json!({ "clients": clients })));
    } else if exit == Exit::Done {
        screen.give(&as_text(&outcomes));
        for (folder, client, _) in clients(&outcomes) {
            left_out(&folder, client, screen);
        }
        for folder in project::leftovers(&typed.common, &tasks) {
            screen.say(&project::leftover(&folder));
        }
    }
    exit
}

/// Writes the accounts of all descriptions, if they were asked for.
fn write_report(typed: &Generate, outcomes: &[Outcome<'_, Summary>], screen: &mut Screen) -> Exit {
    let Some(file) = &typed.report else {
        return Exit::Done;
    };
    let reports = outcomes
        .iter()
        .filter_map(|outcome| outcome.report.as_deref());
    let reports: Vec<_> = reports.map(str::trim_end).collect();
    let report = format!("{{\"descriptions\": [\n{}\n]}}\n", reports.join(",\n"));
    match fs::write(file, report) {
        Ok(()) => Exit::Done,
        Err(error) => {
            screen.refuse(&format!("cannot write `{}`: {error}", file.display()));
            Exit::Io
        }
    }
}

/// Writes all clients, each all or nothing; stops where that fails.
fn write(typed: &Generate, outcomes: &[Outcome<'_, Summary>], screen: &mut Screen) -> Exit {
    let mut written: Vec<String> = Vec::new();
    for (folder, client, _) in clients(outcomes) {
        screen.progress(written.len() + 1, outcomes.len(), &folder);
        if let Err(error) = client.write(typed.force) {
            screen.refuse(&error.to_string());
            screen.say(&match written.as_slice() {
                [] => "Nothing was written.".to_owned(),
                before => format!("Written before: {}.", before.join(", ")),
            });
            return Exit::from(&error);
        }
        written.push(folder);
    }
    screen.clear();
    Exit::Done
}

/// The folder of each client, the client, and what a write does.
fn clients<'a>(
    outcomes: &'a [Outcome<'_, Summary>],
) -> impl Iterator<Item = (String, &'a Generated, &'a Summary)> {
    outcomes.iter().filter_map(|outcome| {
        let (client, files) = outcome.result.as_ref().ok()?;
        Some((outcome.task.folder.display().to_string(), client, files))
    })
}

const HEADING: [&str; 14] = [
    "client",
    "operations in",
    "out",
    "types",
    "examples",
    "samples",
    "doubts",
    "mended",
    "approximated",
    "ignored",
    "lines",
    "written",
    "unchanged",
    "removed",
];

/// One row a client.
fn as_text(outcomes: &[Outcome<'_, Summary>]) -> String {
    let rows = clients(outcomes).map(|(folder, client, files)| {
        let counts = client.counts();
        let numbers = [
            counts.operations_in,
            counts.operations_out,
            counts.types,
            counts.examples,
            counts.samples,
            counts.doubts,
            client.findings().repairs(),
            client.findings().approximated(),
            client.findings().ignored(),
            client.lines(),
            files.written,
            files.unchanged,
            files.removed,
        ];
        let numbers = numbers.iter().map(usize::to_string);
        std::iter::once(folder).chain(numbers).collect()
    });
    table(&HEADING, &rows.collect::<Vec<_>>())
}

/// Lists what an error kept out of a client.
fn left_out(folder: &str, client: &Generated, screen: &mut Screen) {
    let mut operations = client.left_out().peekable();
    if operations.peek().is_none() {
        return;
    }
    screen.give("");
    screen.give(&format!(
        "Left out of {folder}, because an error reaches them:"
    ));
    for operation in operations {
        screen.give(&format!("  {operation}"));
    }
}

fn as_json(outcome: &Outcome<'_, Summary>, exit: Exit) -> Value {
    let mut value = outcome::json(outcome);
    // What was only planned is no result.
    if let (Exit::Done, Ok((_, files))) = (exit, &outcome.result) {
        value["files"] = json!({
            "written": files.written,
            "unchanged": files.unchanged,
            "removed": files.removed,
        });
    }
    value
}
