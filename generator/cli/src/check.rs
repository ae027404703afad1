//! `clientwright check`: shows how the disk differs from what would be written.

use std::path::{Path, PathBuf};

use clientwright_build::{Difference, DifferenceKind, ErrorKind, Generated};
use serde_json::{Value, json};

use crate::arguments::{Check, Common, Format};
use crate::exit::Exit;
use crate::outcome::{self, Outcome};
use crate::project;
use crate::screen::Screen;

/// How many lines of the diff of a file are shown.
const LINES: usize = 20;

/// How many files of a crate are shown.
const FILES: usize = 10;

/// Does it, and shows the differences.
pub fn run(typed: &Check, screen: &mut Screen) -> Exit {
    let tasks = match project::tasks(&typed.common) {
        Ok(tasks) => tasks,
        Err((exit, why)) => {
            screen.refuse(&why);
            return exit;
        }
    };
    let outcomes = outcome::all(&tasks, screen, false, Generated::compare);
    let leftovers = project::leftovers(&typed.common, &tasks);
    let differ = outcomes
        .iter()
        .any(|outcome| !differences(outcome).is_empty());
    let exit = match outcome::exit(&outcomes) {
        Exit::Done if differ || !leftovers.is_empty() => Exit::Findings,
        exit => exit,
    };
    match screen.format {
        Format::Json => {
            let report = as_json(&outcomes, &leftovers, mend(&typed.common, &outcomes));
            screen.give(&format!("{report:#}"));
        }
        Format::Text => {
            for outcome in &outcomes {
                show(outcome, screen);
            }
            for folder in &leftovers {
                screen.give(&project::leftover(folder));
            }
            if let Some(command) = mend(&typed.common, &outcomes) {
                screen.give(&format!("To mend it: {command}"));
            } else if exit == Exit::Done {
                screen.give(&up_to_date(outcomes.len()));
            }
        }
    }
    exit
}

fn up_to_date(count: usize) -> String {
    match count {
        1 => "1 client is up to date.".to_owned(),
        count => format!("{count} clients are up to date."),
    }
}

fn differences<'a>(outcome: &'a Outcome<'_, Vec<Difference>>) -> &'a [Difference] {
    match &outcome.result {
        Ok((_, differences)) => differences,
        Err(_) => &[],
    }
}

/// Shows the differences of a client, the larger ones cut short.
fn show(outcome: &Outcome<'_, Vec<Difference>>, screen: &mut Screen) {
    let found = differences(outcome);
    if found.is_empty() {
        return;
    }
    let folder = outcome.task.folder.display();
    let mut text = format!(
        "`{folder}` is not what `{}` says:\n",
        outcome.task.spec.display()
    );
    for difference in found.iter().take(FILES) {
        let (word, diff) = match &difference.kind {
            DifferenceKind::Missing => ("missing", ""),
            DifferenceKind::Stale => ("stale", ""),
            // Nobody reads the diff of a list of hashes.
            DifferenceKind::Changed(_) if difference.path == ".clientwright" => ("changed", ""),
            DifferenceKind::Changed(diff) => ("changed", diff.as_str()),
            _ => ("different", ""),
        };
        text.push_str(&format!("  {word:<8} {}\n", difference.path));
        for line in diff.lines().take(LINES) {
            text.push_str(&format!("    {line}\n"));
        }
        if let Some(more @ 1..) = diff.lines().count().checked_sub(LINES) {
            text.push_str(&format!("    … {more} more lines\n"));
        }
    }
    if let Some(more @ 1..) = found.len().checked_sub(FILES) {
        text.push_str(&format!("  … {more} more files\n"));
    }
    screen.give(&text);
    screen.give("");
}

/// The command that makes the disk what the descriptions say.
fn mend(typed: &Common, outcomes: &[Outcome<'_, Vec<Difference>>]) -> Option<String> {
    let differ: Vec<_> = outcomes
        .iter()
        .filter(|outcome| !differences(outcome).is_empty())
        .collect();
    if differ.is_empty() {
        return None;
    }
    let mut words = vec!["clientwright".to_owned(), "generate".to_owned()];
    if !typed.input.specs.is_empty() {
        words.extend(differ.iter().map(|outcome| quoted(&outcome.task.spec)));
    }
    for overlay in &typed.input.overlays {
        words.extend(["--overlay".to_owned(), quoted(overlay)]);
    }
    if typed.out != Path::new("generated") {
        words.extend(["--out".to_owned(), quoted(&typed.out)]);
    }
    if let Some(runtime) = &typed.runtime {
        words.extend(["--runtime".to_owned(), quoted(Path::new(runtime))]);
    }
    for class in &typed.input.denied {
        words.extend(["--deny".to_owned(), class.clone()]);
    }
    if typed.keep_going {
        words.push("--keep-going".to_owned());
    }
    if differ.iter().any(|outcome| needs_force(outcome)) {
        words.push("--force   # it writes over edited files".to_owned());
    }
    Some(words.join(" "))
}

fn needs_force(outcome: &Outcome<'_, Vec<Difference>>) -> bool {
    let refused = outcome
        .result
        .as_ref()
        .map(|(client, _)| client.dry_run(false));
    matches!(refused, Ok(Err(error)) if error.kind() == ErrorKind::Findings)
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:".contains(c);
    if path.chars().all(is_plain) {
        path
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

fn as_json(
    outcomes: &[Outcome<'_, Vec<Difference>>],
    leftovers: &[PathBuf],
    mend: Option<String>,
) -> Value {
    let clients: Vec<Value> = outcomes
        .iter()
        .map(|outcome| {
            let mut value = outcome::json(outcome);
            if outcome.result.is_ok() {
                value["differences"] = differences(outcome).iter().map(difference).collect();
            }
            value
        })
        .collect();
    let leftovers: Vec<String> = leftovers
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    json!({ "clients": clients, "leftovers": leftovers, "mend": mend })
}

fn difference(found: &Difference) -> Value {
    match &found.kind {
        DifferenceKind::Changed(diff) => {
            json!({ "path": found.path, "kind": "changed", "diff": diff })
        }
        DifferenceKind::Stale => json!({ "path": found.path, "kind": "stale" }),
        _ => json!({ "path": found.path, "kind": "missing" }),
    }
}
