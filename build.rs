//! Builds two vendors and every fixture as modules, through the API that any build script uses.

use std::fs;
use std::io;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=tests/cases");
    clientwright_build::build("specs/footprints.yaml")?;
    clientwright_build::build("specs/just.yaml")?;
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/cases")?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    cases.sort();
    for case in cases {
        clientwright_build::build(case)?;
    }
    Ok(())
}
