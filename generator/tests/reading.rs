//! The reading stages as a whole.

use std::path::{Path, PathBuf};

use clientwright_build::check::check;
use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::document::checked::Checked;
use clientwright_build::source::{self, Source};
use clientwright_build::{document, resolve};

fn checked(source: &Source, found: &mut Diagnostics) -> Option<Checked> {
    let document = document::parse(source, found)?;
    let resolved = resolve::resolve(document, found);
    check(&resolved, found)
}

fn specs() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let is_spec = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.ends_with(".yaml") && !name.contains("settings") && !name.contains("spectral")
    };
    let mut files: Vec<_> = files.filter(is_spec).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

#[test]
fn the_specs_pass() {
    for path in specs() {
        let mut found = Diagnostics::new();
        let source = source::read(&path, &[], &mut found).unwrap();
        let checked = checked(&source, &mut found);
        println!("{}", render::text(&found, Some(&source), false));
        assert!(checked.is_some(), "{}", path.display());
    }
}
