//! One run of the generator, in a process of its own: what it panics on, hangs on
//! or has no stack for is a row of the table, and not the end.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;

use clientwright_build::{Build, Findings, Generated, Runtime};
use serde_json::{Value, json};

use crate::stamp;

/// The first argument of such a process.
pub const WORD: &str = "--child";

/// As large as the stack of a thread is that nobody asked another size for.
const STACK: usize = 2 << 20;

/// The command that writes the client of a description into a folder.
pub fn command(
    path: &Path,
    folder: &Path,
    runtime: &Path,
    keep_going: bool,
) -> std::io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(WORD).args([path, folder, runtime]);
    if keep_going {
        command.arg("--keep-going");
    }
    Ok(command)
}

/// What [`command`] runs: writes the client, and prints one JSON object.
pub fn main() -> Result<ExitCode, Box<dyn Error>> {
    let words: Vec<PathBuf> = std::env::args_os().skip(2).map(PathBuf::from).collect();
    let [path, folder, runtime, flags @ ..] = words.as_slice() else {
        return Err("too few arguments".into());
    };
    let build = Build::new(path)
        .out_dir(folder)
        .package(Runtime::Path(runtime.clone()))
        .keep_going(!flags.is_empty());
    let folder = folder.clone();
    let run = move || run(&build, &folder).map_err(|error| error.to_string());
    let outcome = thread::Builder::new().stack_size(STACK).spawn(run)?.join();
    // Its message stands on stderr already.
    let Ok(outcome) = outcome else {
        return Ok(ExitCode::from(101));
    };
    let mut outcome = outcome?;
    outcome["version"] = version(path).into();
    outcome["megabytes"] = megabytes()?.into();
    println!("{outcome}");
    Ok(ExitCode::SUCCESS)
}

/// Makes the client and writes it.
fn run(build: &Build, folder: &Path) -> Result<Value, Box<dyn Error>> {
    let made = match build.render() {
        Ok(made) => made,
        Err(error) => {
            let reason = error
                .findings()
                .map_or_else(|| error.to_string(), first_error);
            return Ok(json!({ "refused": reason }));
        }
    };
    let milliseconds = milliseconds()?;
    made.write(true)?;
    Ok(json!({
        "operations in": made.counts().operations_in,
        "operations out": made.counts().operations_out,
        "types": made.counts().types,
        "lines": made.lines(),
        "milliseconds": milliseconds,
        "stamp": stamp::of(made.files().collect::<Vec<_>>()),
        "outside": outside(&made, folder)?,
    }))
}

/// The first error, with its place.
fn first_error(findings: &Findings) -> String {
    let found: Vec<Value> = serde_json::from_str(&findings.json()).unwrap_or_default();
    let is_error =
        |finding: &&Value| matches!(finding["severity"].as_str(), Some("error" | "fatal"));
    let errors = || found.iter().filter(is_error);
    let Some(first) = errors().next() else {
        return String::new();
    };
    let word = |key: &str| first[key].as_str().unwrap_or_default().to_owned();
    let place = match first.get("line") {
        Some(line) => format!(" at {line}:{} {}", first["column"], word("pointer")),
        None => " nowhere".to_owned(),
    };
    let more = match errors().count() - 1 {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    format!("{}{place}: {}{more}", word("code"), word("message"))
}

/// What was written that the client does not say, or not inside of its folder.
fn outside(made: &Generated, folder: &Path) -> std::io::Result<Vec<String>> {
    let mut said: Vec<&str> = made.files().map(|(path, _)| path).collect();
    said.push(".clientwright");
    let mut outside: Vec<String> = Vec::new();
    let is_inside = |path: &&str| {
        Path::new(path)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)))
    };
    outside.extend(
        said.iter()
            .filter(|path| !is_inside(path))
            .map(|path| (*path).to_owned()),
    );
    let mut folders = vec![folder.to_owned()];
    while let Some(each) = folders.pop() {
        for entry in fs::read_dir(each)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
            if !said.contains(&inside.as_ref()) {
                outside.push(inside.into_owned());
            }
        }
    }
    Ok(outside)
}

/// The version of OpenAPI that a description says it is of.
fn version(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let value: Value = serde_json::from_str(&text)
        .or_else(|_| serde_yaml::from_str(&text))
        .unwrap_or_default();
    match value.get("openapi").or_else(|| value.get("swagger")) {
        Some(Value::String(version)) => version.clone(),
        Some(version) => version.to_string(),
        None => String::new(),
    }
}

/// How long this thread was on a processor.
fn milliseconds() -> Result<u64, Box<dyn Error>> {
    let nanoseconds = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds: u64 = nanoseconds.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1_000_000)
}

/// The most memory that this process has held.
fn megabytes() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kilobytes.unwrap_or_default().parse::<u64>()? / 1024)
}
