//! Nothing in a file makes the reading stages panic, loop or take very long.

use std::path::Path;

use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::{check, document, resolve, source};

const SPEC: &str = include_str!("hostile.yaml");
const SWAGGER: &str = include_str!("../../tests/cases/swagger_2.yaml");

fn run(name: &str, bytes: Vec<u8>) -> Diagnostics {
    let mut found = Diagnostics::new();
    let mut source = source::parse(Path::new(name), bytes, &mut found);
    document::normalise(&mut source, &mut found);
    if let Some(document) = document::parse(&source, &mut found) {
        let resolved = resolve::resolve(document, &mut found);
        let mut checked = check::examine(&resolved, &mut found);
        let before = checked.operations.len();
        if check::leave_out(&resolved, &mut checked, &mut found) {
            let after = checked.operations.len() + checked.left_out.len();
            assert!(before <= after, "an operation was lost");
        }
    }
    assert_eq!(
        render::text(&found, Some(&source), false).is_empty(),
        found.is_empty()
    );
    assert!(render::json(&found, Some(&source)).ends_with("]\n"));
    found
}

/// A generator of numbers that is the same everywhere (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }
}

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "- ",
    "\n",
    "\t",
    "\"",
    "'",
    "&a ",
    "*a",
    "<<: ",
    "!!int ",
    "? ",
    "| ",
    "> ",
    "#",
    "%",
    "@",
    "\u{0}",
    "\u{feff}",
    "\u{1f600}",
    "\u{85}",
    "\\",
    "\r",
    "~",
    "null",
    "0x",
    "1e999",
    "-1",
    "99999999999999999999",
    "$ref: '#'",
    "$ref: '#/components/schemas/Pet'",
    "$ref: '#/paths'",
    "allOf: [",
    "oneOf:",
    "type: [",
    "default: ",
    "enum:",
    "---\n",
    "...\n",
    "%41",
    "{}",
    "nullable: ",
    "example: ",
    "required: [to]",
    "x-envelope: a",
    "x-pagination: {",
    "discriminator: {",
];

fn mutate(text: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        if bytes.is_empty() {
            break;
        }
        let at = random.below(bytes.len());
        let end = (at + 1 + random.below(30)).min(bytes.len());
        match random.below(6) {
            0 => bytes[at] = random.below(256) as u8,
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                drop(bytes.splice(at..at, piece));
            }
            3 => {
                let copy = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                drop(bytes.splice(to..to, copy));
            }
            4 => bytes.truncate(at),
            _ => {
                let lines: Vec<_> = bytes
                    .split(|byte| *byte == b'\n')
                    .map(<[u8]>::to_vec)
                    .collect();
                let mut lines = lines;
                let (a, b) = (random.below(lines.len()), random.below(lines.len()));
                lines.swap(a, b);
                bytes = lines.join(&b'\n');
            }
        }
    }
    bytes
}

#[test]
fn the_spec_is_fine_as_it_is() {
    let found = run("hostile.yaml", SPEC.into());
    assert!(!found.has_errors(), "{found:?}");
}

#[test]
fn mutated_yaml_never_panics() {
    let mut random = Random(1);
    for _ in 0..1500 {
        run("hostile.yaml", mutate(SPEC, &mut random));
    }
}

#[test]
fn mutated_swagger_never_panics() {
    assert!(!run("hostile.yaml", SWAGGER.into()).has_errors());
    let mut random = Random(3);
    for _ in 0..1500 {
        run("hostile.yaml", mutate(SWAGGER, &mut random));
    }
}

#[test]
fn mutated_json_never_panics() {
    let value: serde_json::Value = serde_yaml::from_str(SPEC).unwrap();
    let text = format!("{value:#}");
    let mut random = Random(2);
    for _ in 0..1500 {
        run("hostile.json", mutate(&text, &mut random));
    }
}

#[test]
fn deep_files_are_findings() {
    for text in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        format!("{{\"a\":{}", "[".repeat(100_000)),
    ] {
        assert!(run("deep.json", text.clone().into()).has_errors());
        assert!(run("deep.yaml", format!("x: {text}").into()).has_errors());
    }
    let indented: String = (0..2000)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    assert!(run("deep.yaml", indented.into()).has_errors());
    assert!(run("deep.yaml", "- ".repeat(2000).into()).has_errors());
}

#[test]
fn schemas_may_lie_deep() {
    let deep = format!("{}{{}}{}", "{ items: ".repeat(115), " }".repeat(115));
    let head =
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths: {}\ncomponents: { schemas: { A: ";
    let found = run("deep.yaml", format!("{head}{deep} }} }}").into());
    assert!(!found.has_errors(), "{found:?}");
}

#[test]
fn long_chains_of_schemas_are_fine() {
    let head =
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
    let count = 3000;
    let chain = |line: fn(usize) -> String| -> String {
        let lines: String = (0..count).map(line).collect();
        format!("{head}{lines}    S{count}: {{ type: string }}\n")
    };
    let references = chain(|at| {
        format!(
            "    S{at}: {{ $ref: '#/components/schemas/S{}' }}\n",
            at + 1
        )
    });
    let parts = chain(|at| {
        format!(
            "    S{at}: {{ allOf: [{{ $ref: '#/components/schemas/S{}' }}], required: [a] }}\n",
            at + 1
        )
    });
    let properties = chain(|at| {
        format!(
            "    S{at}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/S{}' }} }} }}\n",
            at + 1
        )
    });
    for text in [references, parts, properties] {
        assert!(!run("chain.yaml", text.into()).has_errors());
    }
}

/// Nested unions, each of which could be tried in many ways.
#[test]
fn examples_of_nested_unions_are_compared_in_time() {
    let head =
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
    let alternative = |name: &str| {
        format!(
            "{{ type: object, required: [{name}], properties: {{ a: {{ $ref: '#/components/schemas/U' }}, {name}: {{ type: string }} }} }}"
        )
    };
    let alternatives: Vec<_> = ["b", "c", "d", "e"].map(alternative).into();
    let value = format!("{}1{}", "{ a: ".repeat(50), " }".repeat(50));
    let text = format!(
        "{head}    U:\n      oneOf: [{}]\n      example: {value}\n",
        alternatives.join(", ")
    );
    let found = run("unions.yaml", text.into());
    assert!(found.iter().any(|finding| finding.code == "wrong-example"));
}

#[test]
fn circles_of_thousands_of_schemas_are_found() {
    let head =
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
    let count = 3000;
    let lines: String = (0..count)
        .map(|at| {
            let next = (at + 1) % count;
            format!("    S{at}: {{ type: object, required: [a], properties: {{ a: {{ $ref: '#/components/schemas/S{next}' }} }} }}\n")
        })
        .collect();
    let found = run("circle.yaml", format!("{head}{lines}").into());
    let endless = found
        .iter()
        .filter(|finding| finding.code == "endless-schema");
    assert_eq!(endless.count(), 1);
}
