//! Generates every description that is new, or that the generator is new to.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::arguments::{Arguments, with_path};
use crate::child;
use crate::descriptions::Description;
use crate::limits;
use crate::row::{Column, Row};
use crate::stamp;
use crate::table::Table;

/// What the former rows are compared with.
struct Stamps {
    generator: String,
    runtime: String,
}

/// Does it, with as many at a time as there are jobs.
pub fn all(
    descriptions: &[Description],
    arguments: &Arguments,
    table: &mut Table,
) -> io::Result<()> {
    let stamps = Stamps {
        generator: stamp::file(&std::env::current_exe()?)?,
        runtime: stamp::folder(&arguments.runtime)?,
    };
    let mut todo = Vec::new();
    for description in descriptions {
        let row = table.row(description);
        let content =
            stamp::file(&description.path).map_err(|error| with_path(&description.path, error))?;
        let same = row[Column::Content] == content && row[Column::Generator] == stamps.generator;
        if !same {
            todo.push((description, row, content));
        }
    }
    eprintln!(
        "{} of {} descriptions to generate",
        todo.len(),
        descriptions.len()
    );
    let next = AtomicUsize::new(0);
    let (rows, done) = channel();
    thread::scope(|scope| {
        for _ in 0..arguments.jobs.max(1) {
            let (rows, next, todo, stamps) = (rows.clone(), &next, &todo, &stamps);
            scope.spawn(move || {
                while let Some((description, former, content)) =
                    todo.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let row = one(description, former, content, arguments, stamps);
                    if rows.send(row).is_err() {
                        break;
                    }
                }
            });
        }
        drop(rows);
        done.into_iter().try_for_each(|row| table.put(row?))
    })
}

/// The row of a description, with what still holds of the former one.
fn one(
    description: &Description,
    former: &Row,
    content: &str,
    arguments: &Arguments,
    stamps: &Stamps,
) -> io::Result<Row> {
    let mut row = Row::default();
    row[Column::Description].clone_from(&description.name);
    row.set(Column::Content, content);
    row.set(Column::Generator, &stamps.generator);
    if former[Column::Content] == content {
        row[Column::Valid].clone_from(&former[Column::Valid]);
    }
    let folder = arguments.crates().join(description.folder());
    // The last to write is the one that is compiled.
    let kept = run(description, &folder, arguments, true)?;
    let made = run(description, &folder, arguments, false)?;
    row[Column::Default] = made.word.to_owned();
    row[Column::KeepGoing] = kept.word.to_owned();
    row.blame_run("default", &made);
    row.blame_run("keep going", &kept);
    let stamp = |run: &Run| run.said["stamp"].as_str().map(str::to_owned);
    if made.word == "ok" && kept.word == "ok" && stamp(&made) != stamp(&kept) {
        row[Column::KeepGoing] = "differs".to_owned();
        row.blame(
            "keep going",
            "there is no error, and the client is another one",
        );
    }
    let said = [&made, &kept].into_iter().find(|run| run.word == "ok");
    let version = said.unwrap_or(&made).said["version"].as_str();
    row.set(Column::Version, version.unwrap_or_default());
    let Some(run) = said else { return Ok(row) };
    for (column, key) in [
        (Column::OperationsIn, "operations in"),
        (Column::OperationsOut, "operations out"),
        (Column::Types, "types"),
        (Column::Lines, "lines"),
        (Column::Milliseconds, "milliseconds"),
        (Column::Megabytes, "megabytes"),
    ] {
        row.set(column, text(&run.said[key]));
    }
    row.set(
        Column::Crate,
        stamp::of((stamp(run), &stamps.runtime, arguments.tests)),
    );
    if former[Column::Crate] == row[Column::Crate] {
        for column in [Column::Check, Column::Clippy] {
            row[column].clone_from(&former[column]);
        }
        if row[Column::Clippy] != "ok" {
            row[Column::Reason].clone_from(&former[Column::Reason]);
        }
    }
    Ok(row)
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What came of a run of the generator.
struct Run {
    /// `ok`, or how it failed.
    word: &'static str,
    /// What the child said.
    said: Value,
    /// Why it failed.
    reason: String,
}

fn run(
    description: &Description,
    folder: &Path,
    arguments: &Arguments,
    keep_going: bool,
) -> io::Result<Run> {
    let command = child::command(&description.path, folder, &arguments.runtime, keep_going)?;
    let mut command = limits::limited(arguments.memory, arguments.seconds, &command);
    // A busy machine takes longer. What only waits is ended too.
    let patience = Duration::from_secs(arguments.seconds * 20);
    let ended = limits::run(&mut command, patience)?;
    if let Some(word) = ended.failure() {
        let said = Value::Null;
        return Ok(Run {
            word,
            said,
            reason: ended.complaints,
        });
    }
    let said: Value = serde_json::from_str(&ended.output)?;
    let (word, reason) = match (&said["refused"], &said["outside"]) {
        (Value::String(reason), _) => ("refused", reason.clone()),
        (_, Value::Array(paths)) if !paths.is_empty() => ("outside", text(&paths[0])),
        _ => ("ok", String::new()),
    };
    Ok(Run { word, said, reason })
}

impl Row {
    fn blame_run(&mut self, what: &str, run: &Run) {
        if run.word != "ok" {
            self.blame(what, &format!("{}: {}", run.word, run.reason));
        }
    }
}
