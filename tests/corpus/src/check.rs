//! Compiles the crates: many in one workspace, so that what they all need is
//! compiled once. Clippy is `cargo check` with more lints, so it is the only one that runs.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::arguments::Arguments;
use crate::descriptions::Description;
use crate::limits;
use crate::row::Column;
use crate::table::Table;
use crate::verdict::{Verdict, verdicts};

/// Compiles every crate of which that is not known yet.
pub fn all(
    descriptions: &[Description],
    arguments: &Arguments,
    table: &mut Table,
) -> io::Result<()> {
    let todo: Vec<&Description> = descriptions
        .iter()
        .filter(|description| {
            let row = table.row(description);
            !row[Column::Crate].is_empty() && row[Column::Check].is_empty()
        })
        .collect();
    eprintln!("{} crates to compile", todo.len());
    let mut left = todo.len();
    for batch in batches(&todo, arguments)? {
        left -= batch.len();
        for (description, verdict) in check(&batch, arguments)? {
            let mut row = table.row(description);
            if let Some(reason) = &verdict.reason {
                row.blame("compiler", reason);
            }
            row.set(Column::Check, &verdict.check);
            row.set(Column::Clippy, &verdict.clippy);
            table.put(row)?;
        }
        eprintln!("{left} crates left");
    }
    Ok(())
}

/// Shares the crates out, so that no two in a workspace have one name.
fn batches<'a>(
    todo: &[&'a Description],
    arguments: &Arguments,
) -> io::Result<Vec<Vec<&'a Description>>> {
    let mut batches: Vec<(BTreeSet<String>, Vec<&Description>)> = Vec::new();
    for description in todo {
        let manifest = arguments
            .crates()
            .join(description.folder())
            .join("Cargo.toml");
        let manifest = fs::read_to_string(manifest)?;
        let name = manifest.lines().find(|line| line.starts_with("name = "));
        let name = name.unwrap_or_default().to_owned();
        let has_room = |(names, members): &&mut (BTreeSet<String>, Vec<_>)| {
            members.len() < arguments.batch && !names.contains(&name)
        };
        match batches.iter_mut().find(has_room) {
            Some((names, members)) => {
                names.insert(name);
                members.push(description);
            }
            None => batches.push((BTreeSet::from([name]), vec![description])),
        }
    }
    Ok(batches.into_iter().map(|(_, members)| members).collect())
}

/// Compiles a batch; where Cargo stops before it has come to all of them, the
/// rest in two halves, until it is one alone that stops it.
fn check<'a>(
    batch: &[&'a Description],
    arguments: &Arguments,
) -> io::Result<Vec<(&'a Description, Verdict)>> {
    let root = arguments.crates().join("Cargo.toml");
    fs::write(&root, workspace(batch))?;
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    if lock.is_file() {
        fs::copy(lock, root.with_extension("lock"))?;
    }
    let ended = limits::run(
        &mut clippy(&root, arguments),
        Duration::from_secs(arguments.check_seconds),
    )?;
    fs::remove_file(&root)?;
    let mut found = verdicts(&ended.output);
    let mut all = Vec::new();
    let mut rest = Vec::new();
    for description in batch {
        match found.remove(&description.folder()) {
            Some(verdict) => all.push((*description, verdict)),
            None => rest.push(*description),
        }
    }
    match (rest.as_slice(), ended.failure()) {
        ([], _) => {}
        ([alone], failure) if batch.len() == 1 => {
            let word = failure.unwrap_or("failed").to_owned();
            let verdict = Verdict {
                check: word.clone(),
                clippy: word,
                reason: Some(ended.complaints),
            };
            all.push((*alone, verdict));
        }
        (rest, _) => {
            let (one, other) = rest.split_at(rest.len().div_ceil(2));
            all.extend(check(one, arguments)?);
            if !other.is_empty() {
                all.extend(check(other, arguments)?);
            }
        }
    }
    Ok(all)
}

fn workspace(batch: &[&Description]) -> String {
    let members: Vec<String> = batch
        .iter()
        .map(|each| format!("{:?}", each.folder()))
        .collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\nincremental = false\n",
        members.join(", ")
    )
}

fn clippy(root: &Path, arguments: &Arguments) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([
        "clippy",
        "--quiet",
        "--workspace",
        "--keep-going",
        "--message-format=json",
        "--jobs",
    ]);
    cargo
        .arg(arguments.jobs.max(1).to_string())
        .arg("--manifest-path")
        .arg(root);
    if arguments.tests {
        cargo.arg("--all-targets");
    }
    cargo.args(["--", "-D", "warnings"]);
    cargo
        .env("CARGO_TARGET_DIR", arguments.out.join("target"))
        .env_remove("RUSTFLAGS");
    cargo
}
