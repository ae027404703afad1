//! What the arguments mean: which descriptions, which folders, which runtime.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clientwright_build::{Build, Runtime};

use crate::arguments::{Common, Input};
use crate::exit::Exit;

/// A description, and how its client is to be made.
#[derive(Debug)]
pub struct Task {
    /// The description, as the user names it.
    pub spec: PathBuf,
    /// Where the client goes.
    pub folder: PathBuf,
    /// What to make of it.
    pub build: Build,
}

/// Why the arguments mean nothing.
pub type Refusal = (Exit, String);

/// Where descriptions are looked for.
const SPECS: &str = "specs";

/// One task for each description, by path.
pub fn tasks(typed: &Common) -> Result<Vec<Task>, Refusal> {
    let specs = specs(&typed.input)?;
    let runtime = runtime(typed.runtime.as_deref())?;
    let mut folders: BTreeMap<PathBuf, &Path> = BTreeMap::new();
    let mut tasks = Vec::new();
    for spec in &specs {
        let Some(stem) = spec.file_stem() else {
            return Err((Exit::Usage, format!("`{}` names no file", spec.display())));
        };
        let folder = typed.out.join(stem);
        if let Some(other) = folders.insert(folder.clone(), spec) {
            let both = format!("`{}` and `{}`", other.display(), spec.display());
            return Err((
                Exit::Usage,
                format!("{both} would both go to `{}`", folder.display()),
            ));
        }
        let build = build(spec, &typed.input)
            .out_dir(&folder)
            .package(runtime.clone())
            .keep_going(typed.keep_going);
        tasks.push(Task {
            spec: spec.clone(),
            folder,
            build,
        });
    }
    Ok(tasks)
}

/// What is asked of a description, whatever the command.
pub fn build(spec: &Path, typed: &Input) -> Build {
    let overlays = typed.overlays.iter();
    let build = overlays.fold(Build::new(spec), Build::overlay);
    typed.denied.iter().fold(build, Build::deny)
}

/// The descriptions that were named, or all.
pub fn specs(typed: &Input) -> Result<Vec<PathBuf>, Refusal> {
    if typed.specs.is_empty() {
        return all_specs();
    }
    Ok(typed.specs.clone())
}

/// Every description in `specs/`, by name.
fn all_specs() -> Result<Vec<PathBuf>, Refusal> {
    let cannot_read = |error| (Exit::Io, format!("cannot read `{SPECS}`: {error}"));
    let entries = match fs::read_dir(SPECS) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err((
                Exit::Usage,
                format!("there is no `{SPECS}/` here: name a description"),
            ));
        }
        Err(error) => return Err(cannot_read(error)),
    };
    let mut specs = Vec::new();
    for entry in entries {
        let path = entry.map_err(cannot_read)?.path();
        if is_spec(&path) {
            specs.push(path);
        }
    }
    if specs.is_empty() {
        return Err((
            Exit::Usage,
            format!("there is no description in `{SPECS}/`"),
        ));
    }
    specs.sort();
    Ok(specs)
}

/// Whether a file in `specs/` is a description: not settings, not an overlay,
/// nor the hidden file of a linter.
fn is_spec(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = [".yaml", ".yml", ".json"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    let is_other = |stem: &str| {
        stem.starts_with('.') || stem.ends_with(".settings") || stem.ends_with(".overlay")
    };
    stem.is_some_and(|stem| !is_other(stem))
}

/// Where generated crates find the runtime.
fn runtime(typed: Option<&str>) -> Result<Runtime, Refusal> {
    let is_version = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'))
    };
    match typed {
        Some(version) if is_version(version) => Ok(Runtime::Version(version.to_owned())),
        Some(path) if is_runtime(Path::new(path)) => Ok(Runtime::Path(path.into())),
        Some(path) => Err((
            Exit::Usage,
            format!("`{path}` is no version, and holds no clientwright-runtime"),
        )),
        None if is_runtime(Path::new("runtime")) => Ok(Runtime::Path("runtime".into())),
        None => Ok(Runtime::default()),
    }
}

/// Whether a folder holds the runtime.
fn is_runtime(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    manifest
        .lines()
        .any(|line| line.trim() == "name = \"clientwright-runtime\"")
}

/// The crates in the output folder that no description makes any more. Only
/// where all descriptions are asked for can that be told.
pub fn leftovers(typed: &Common, tasks: &[Task]) -> Vec<PathBuf> {
    if !typed.input.specs.is_empty() {
        return Vec::new();
    }
    let made: BTreeSet<_> = tasks
        .iter()
        .filter_map(|task| task.spec.file_stem())
        .collect();
    let folders = fs::read_dir(&typed.out).into_iter().flatten().flatten();
    let mut leftovers: Vec<PathBuf> = folders
        .filter(|folder| !made.contains(folder.file_name().as_os_str()))
        .map(|folder| folder.path())
        .filter(|path| path.join(".clientwright").is_file())
        .collect();
    leftovers.sort();
    leftovers
}

/// What to do about a crate that is left over.
pub fn leftover(folder: &Path) -> String {
    format!(
        "`{}` has no description any more: remove it",
        folder.display()
    )
}
