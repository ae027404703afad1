//! The exact report for each broken description in `tests/findings`: one file
//! for each code, named after it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clientwright_build::diagnostic::{Diagnostics, Severity, codes, render};
use clientwright_build::source::{self, Source};
use clientwright_build::{check, document, resolve};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings")
}

/// All stages, with paths as a user would see them.
fn read(path: &Path) -> (Option<Source>, Diagnostics) {
    let mut found = Diagnostics::new();
    let shown = Path::new("specs").join(path.file_name().unwrap());
    let mut source = match std::fs::read(path) {
        Ok(bytes) => Some(source::parse(&shown, bytes, &mut found)),
        Err(_) => source::read(&shown, &[], &mut found),
    };
    let overlay = path.with_extension("overlay.yaml");
    if let (Some(source), Ok(bytes)) = (&mut source, std::fs::read(&overlay)) {
        let shown = Path::new("specs").join(overlay.file_name().unwrap());
        source.apply(vec![(shown, bytes)], &mut found);
    }
    if let Some(source) = &mut source {
        document::normalise(source, &mut found);
    }
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
    // They are applied to the description beside them.
    files.retain(|file| !file.to_string_lossy().ends_with(".overlay.yaml"));
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

/// What a note makes of a keyword is said in one of three lists.
#[test]
fn each_note_has_a_class() {
    let lists = [codes::APPROXIMATED, codes::IGNORED, codes::REMARKS];
    for path in fixtures() {
        let (_, found) = read(&path);
        for finding in found
            .iter()
            .filter(|finding| finding.severity == Severity::Note)
        {
            let has = |list: &&&[codes::Code]| list.iter().any(|code| code.name == finding.code);
            assert_eq!(lists.iter().filter(has).count(), 1, "{}", finding.code);
        }
    }
}

#[test]
fn each_code_has_a_section_of_the_page() {
    let page = include_str!("../../docs/findings.md");
    let sections: Vec<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect();
    let codes = codes::ALL.iter().chain(codes::AROUND);
    let mut known: Vec<_> = codes.map(|code| code.name).collect();
    let mut written = sections.clone();
    known.sort_unstable();
    written.sort_unstable();
    assert_eq!(written, known);
}

#[test]
fn each_code_of_the_sources_is_known() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for code in text.split("code: \"").skip(1) {
                let code = code.split('"').next().unwrap();
                assert!(codes::find(code).is_some(), "{code} in {}", path.display());
            }
        }
    }
}

/// Each stage finds what it can, whatever the stages before it found.
#[test]
fn all_findings_come_at_once_in_order_of_place() {
    let text = "\
openapi: 3.0.3
info: { title: Pets, version: 1.0 }
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      operationId: getPets
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pat' }
  /owners:
    get:
      parameters: [{ name: limit, in: query, schema: { type: int }, example: 1 }]
      responses: { '200': { $ref: '#/components/responses/Owner' } }
components:
  responses:
    Owner:
      description: Fine
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Owner' }
          example: { name: 1 }
  schemas:
    Owner:
      type: object
      required: [self]
      properties:
        name: { type: string }
        self: { $ref: '#/components/schemas/Owner' }
    Pet: { type: string }
";
    let mut found = Diagnostics::new();
    let source = source::parse(Path::new("x.yaml"), text.into(), &mut found);
    let document = document::parse(&source, &mut found).unwrap();
    let resolved = resolve::resolve(document, &mut found);
    assert!(check::check(&resolved, &mut found).is_none());
    let found: Vec<_> = found
        .sorted()
        .iter()
        .map(|finding| (finding.place.unwrap().line, finding.code))
        .collect();
    assert_eq!(
        found,
        [
            (2, "wrong-kind"),
            (5, "undeclared-path-parameter"),
            (7, "duplicate-key"),
            (13, "dangling-reference"),
            (15, "missing-operation-id"),
            (16, "bad-word"),
            (25, "wrong-example"),
            (32, "endless-schema"),
            (33, "unused-component"),
        ]
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
