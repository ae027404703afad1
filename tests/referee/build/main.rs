//! Plans the calls of every client from its description in `specs/`, read as
//! plain YAML, and has the generator write them as code.

mod calls;
mod patterns;
mod schemas;
mod text;

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use clientwright_build::{Build, drive};
use serde_yaml::Value;

const SPECS: &str = "../../specs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SPECS}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("build scripts have an OUT_DIR")?);
    let mut vendors = String::new();
    let mut list = String::new();
    for spec in specs()? {
        let stem = spec.file_stem().ok_or("a file has a name")?;
        let stem = stem.to_str().ok_or("names are plain")?;
        let module = stem.replace('-', "_");
        let description: Value = serde_yaml::from_str(&fs::read_to_string(&spec)?)?;
        let calls = calls::plan(&description)?;
        let code = drive::module(&Build::new(&spec), &calls)?;
        fs::write(out.join(format!("{module}.rs")), code)?;
        let file = format!("include!(concat!(env!(\"OUT_DIR\"), \"/{module}.rs\"));");
        writeln!(
            vendors,
            "mod {module} {{ use {module}_client as tested; mod calls {{ {file} }} pub use calls::drive; }}"
        )?;
        let served = served(&spec, description, &out)?;
        let spec = served.to_str().ok_or("paths are plain")?;
        let drive = format!("drive: {module}::drive");
        writeln!(
            list,
            "    crate::Vendor {{ name: \"{stem}\", spec: {spec:?}, {drive} }},"
        )?;
    }
    writeln!(
        vendors,
        "pub static VENDORS: &[crate::Vendor] = &[\n{list}];"
    )?;
    fs::write(out.join("vendors.rs"), vendors)?;
    let secret = format!("/// A mark.\nconst SECRET: &str = {:?};", drive::SECRET);
    fs::write(out.join("secret.rs"), secret)?;
    Ok(())
}

/// What Prism gets: the description itself, or a copy without its callbacks, which Prism would
/// make, whomever that reaches.
fn served(spec: &Path, mut description: Value, out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let mut has_callbacks = false;
    let items = description.get_mut("paths").and_then(Value::as_mapping_mut);
    let items = items.into_iter().flat_map(|items| items.values_mut());
    let operations = items.filter_map(Value::as_mapping_mut);
    for operation in operations.flat_map(|item| item.values_mut()) {
        if let Some(operation) = operation.as_mapping_mut() {
            has_callbacks |= operation.remove("callbacks").is_some();
        }
    }
    if !has_callbacks {
        return Ok(fs::canonicalize(spec)?);
    }
    let copy = out.join(spec.file_name().ok_or("a file has a name")?);
    fs::write(&copy, serde_yaml::to_string(&description)?)?;
    Ok(copy)
}

/// The descriptions, sorted.
fn specs() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(SPECS)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
            && !is_hidden(&path)
        {
            specs.push(path);
        }
    }
    specs.sort();
    Ok(specs)
}

/// Settings, and what linters keep.
fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.ends_with(".settings.yaml")
}
