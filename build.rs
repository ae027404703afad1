//! Builds two vendors, every fixture and every version of a changing description as modules,
//! through the API that any build script uses.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clientwright_build::{Build, Runtime};
use serde_yaml::{Mapping, Value};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=tests/cases");
    clientwright_build::build("specs/footprints.yaml")?;
    clientwright_build::build("specs/just.yaml")?;
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/cases")?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    // Folders hold what the descriptions beside them refer to.
    let is_settings = |case: &PathBuf| case.to_string_lossy().ends_with(".settings.yaml");
    cases.retain(|case| case.is_file() && !is_settings(case));
    cases.sort();
    for case in cases {
        clientwright_build::build(case)?;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("build scripts have an OUT_DIR")?);
    // As a crate of its own: for its tests, which the suite runs as its own.
    Build::new("tests/cases/examples.yaml")
        .package(Runtime::default())
        .out_dir(out.join("examples_crate"))
        .generate()?;
    build_versions(&out)
}

/// One description before each of the additive changes, and after it.
fn build_versions(out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=tests/semver");
    let before: Value = serde_yaml::from_str(&fs::read_to_string("tests/semver/before.yaml")?)?;
    let changes: Mapping = serde_yaml::from_str(&fs::read_to_string("tests/semver/changes.yaml")?)?;
    let none = (Value::from("before"), Value::Mapping(Mapping::new()));
    for (name, change) in changes.into_iter().chain([none]) {
        let name = format!("semver_{}", name.as_str().ok_or("a change has a name")?);
        let mut after = before.clone();
        merge(&mut after, change);
        let spec = out.join(format!("{name}.yaml"));
        fs::write(&spec, serde_yaml::to_string(&after)?)?;
        Build::new(&spec).name(&name).generate()?;
    }
    Ok(())
}

/// Mappings are merged, a list that begins with `+` is appended, and all else takes the place of what was there.
fn merge(value: &mut Value, change: Value) {
    match (value, change) {
        (Value::Mapping(value), Value::Mapping(change)) => {
            for (key, change) in change {
                merge(value.entry(key).or_insert(Value::Null), change);
            }
        }
        (Value::Sequence(value), Value::Sequence(mut change))
            if change.first().and_then(Value::as_str) == Some("+") =>
        {
            value.extend(change.drain(1..));
        }
        (value, change) => *value = change,
    }
}
