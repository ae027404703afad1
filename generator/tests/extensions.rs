//! The page about extensions is true: each has its section, and the examples
//! there are read without a finding.

use std::collections::BTreeSet;
use std::path::Path;

use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::document::grammar::OURS;
use clientwright_build::{check, document, resolve, source};

const PAGE: &str = include_str!("../../docs/extensions.md");

/// Each section: its heading and its text.
fn sections() -> Vec<(&'static str, &'static str)> {
    let sections = PAGE.split("\n## ").skip(1);
    sections
        .map(|section| section.split_once('\n').expect("a heading and a text"))
        .collect()
}

#[test]
fn each_extension_has_a_section() {
    let written: Vec<_> = sections().iter().map(|section| section.0).collect();
    let known: Vec<_> = OURS.iter().map(|extension| extension.0).collect();
    assert_eq!(written, known);
}

#[test]
fn each_extension_of_the_grammar_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/document/grammar");
    let mut written = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the grammar") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(path).expect("a source file");
        for name in text.split("\"x-").skip(1) {
            let name = name.split('"').next().unwrap_or_default();
            written.insert(format!("x-{name}"));
        }
    }
    let known: BTreeSet<_> = OURS
        .iter()
        .map(|extension| extension.0.to_owned())
        .collect();
    assert_eq!(written, known);
}

#[test]
fn the_examples_are_read_without_a_finding() {
    for (name, text) in sections() {
        let blocks = text.split("```yaml\n").skip(1);
        let blocks: Vec<_> = blocks
            .map(|block| block.split("```").next().unwrap_or_default())
            .collect();
        assert!(!blocks.is_empty(), "{name} has no example");
        for block in blocks {
            assert!(
                block.contains(name),
                "the example of {name} does without it"
            );
            let description =
                format!("openapi: 3.0.3\ninfo: {{ title: Shop, version: '1' }}\n{block}");
            let mut found = Diagnostics::new();
            let path = Path::new("extensions.yaml");
            let source = source::parse(path, description.into_bytes(), &mut found);
            let document = document::parse(&source, &mut found).expect("a description");
            let resolved = resolve::resolve(document, &mut found);
            let _ = check::examine(&resolved, &mut found);
            let report = render::text(&found, Some(&source), false);
            assert_eq!(found.iter().count(), 0, "{name}: {report}");
        }
    }
}
