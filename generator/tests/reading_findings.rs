//! The exact report for each broken description in `tests/findings`: one file
//! for each code, named after it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clientwright_build::diagnostic::{Diagnostics, codes, render};
use clientwright_build::source::{self, Source};
use clientwright_build::{check, document, resolve};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings")
}

/// All stages, with paths as a user would see them.
fn read(path: &Path) -> (Option<Source>, Diagnostics) {
    let mut found = Diagnostics::new();
    let shown = Path::new("specs").join(path.file_name().unwrap());
    let source = match std::fs::read(path) {
        Ok(bytes) => Some(source::parse(&shown, bytes, &mut found)),
        Err(_) => source::read(&shown, &mut found),
    };
    if let Some(source) = &source
        && let Some(document) = document::parse(source, &mut found)
    {
        let resolved = resolve::resolve(document, &mut found);
        let mut checked = check::examine(&resolved, &mut found);
        // Only found where a run keeps going.
        if path.ends_with("left-out-operation.yaml") {
            assert!(check::leave_out(&resolved, &mut checked, &mut found));
        }
    }
    (source, found)
}

fn fixtures() -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder()).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.push(folder().join("unreadable-file.yaml"));
    files.sort();
    files
}

#[test]
fn each_broken_description_is_reported() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("snapshots/findings");
    for path in fixtures() {
        let (source, found) = read(&path);
        let name = path.file_stem().unwrap().to_string_lossy();
        let has_code = found.iter().any(|finding| finding.code == name);
        assert!(
            has_code,
            "{name}: {}",
            render::text(&found, source.as_ref(), false)
        );
        let report = render::text(&found, source.as_ref(), false);
        settings.bind(|| insta::assert_snapshot!(&*name, report));
    }
}

#[test]
fn each_code_has_a_broken_description() {
    let mut covered = BTreeSet::new();
    for path in fixtures() {
        covered.extend(read(&path).1.iter().map(|finding| finding.code));
    }
    let known: BTreeSet<_> = codes::ALL.iter().map(|code| code.name).collect();
    assert_eq!(covered, known);
    assert_eq!(
        known.len(),
        codes::ALL.len(),
        "a code stands twice in the list"
    );
}

#[test]
fn findings_are_json_too() {
    let (source, found) = read(&folder().join("dangling-reference.yaml"));
    insta::assert_snapshot!(render::json(&found, source.as_ref()));
}

#[test]
fn colours_are_only_for_terminals() {
    let (source, found) = read(&folder().join("unknown-keyword.yaml"));
    let plain = render::text(&found, source.as_ref(), false);
    let colour = render::text(&found, source.as_ref(), true);
    assert!(!plain.contains('\u{1b}'));
    assert!(colour.contains("\u{1b}["));
}
