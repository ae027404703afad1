//! The reader and `serde_yaml` read alike; where they do not, it is meant.

use std::path::Path;

use clientwright_build::diagnostic::{Diagnostics, Severity};
use clientwright_build::source::{self, NodeId, Source, Value};

fn parse(name: &str, text: &str) -> (Source, Diagnostics) {
    let mut found = Diagnostics::new();
    let source = source::parse(Path::new(name), text.as_bytes().to_vec(), &mut found);
    (source, found)
}

/// The tree as `serde_yaml` would have it.
fn tree(source: &Source, node: NodeId) -> serde_yaml::Value {
    match source.value(node) {
        Value::Null => serde_yaml::Value::Null,
        Value::Boolean(value) => (*value).into(),
        Value::Number(_) => {
            let text = source.number(node).unwrap();
            if let Ok(number) = text.parse::<i64>() {
                return number.into();
            }
            match text.parse::<u64>() {
                Ok(number) => number.into(),
                Err(_) => text.parse::<f64>().unwrap().into(),
            }
        }
        Value::String(text) => text.to_string().into(),
        Value::Sequence(items) => items.iter().map(|item| tree(source, *item)).collect(),
        Value::Mapping(mapping) => {
            let entries = mapping.entries().iter();
            let entries = entries.map(|entry| ((*entry.key).into(), tree(source, entry.value)));
            serde_yaml::Value::Mapping(entries.collect())
        }
    }
}

/// Keys are strings to us, whatever they look like.
fn with_text_keys(value: serde_yaml::Value) -> serde_yaml::Value {
    match value {
        serde_yaml::Value::Mapping(mapping) => {
            let entries = mapping.into_iter().map(|(key, value)| {
                let key = match key {
                    serde_yaml::Value::String(text) => text,
                    serde_yaml::Value::Null => "null".to_owned(),
                    other => serde_yaml::to_string(&other).unwrap().trim_end().to_owned(),
                };
                (key.into(), with_text_keys(value))
            });
            serde_yaml::Value::Mapping(entries.collect())
        }
        serde_yaml::Value::Sequence(items) => items.into_iter().map(with_text_keys).collect(),
        other => other,
    }
}

fn assert_alike(name: &str, text: &str) {
    let (source, found) = parse(name, text);
    assert!(found.is_empty(), "{name}: {found:?}");
    let theirs: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
    assert_eq!(
        tree(&source, source.root().unwrap()),
        with_text_keys(theirs),
        "{name}"
    );
}

#[test]
fn the_specs_read_alike() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            assert_alike(
                &path.to_string_lossy(),
                &std::fs::read_to_string(&path).unwrap(),
            );
            count += 1;
        }
    }
    assert!(count > 2);
}

#[test]
fn tricky_scalars_read_alike() {
    for scalar in [
        "",
        "~",
        "null",
        "Null",
        "NULL",
        "nULL",
        "true",
        "True",
        "TRUE",
        "tRUE",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "0",
        "-0",
        "+0",
        "00",
        "012",
        "-012",
        "+012",
        "08",
        "1_000",
        "0o14",
        "-0o14",
        "+0o14",
        "0x1f",
        "0X1F",
        "-0x1f",
        "0b101",
        "0x",
        "0x-1",
        "0o8",
        "1",
        "+1",
        "-1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "18446744073709551615",
        "1.0",
        "1.10",
        "1.",
        ".5",
        "-.5",
        "+.5",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "1.5e3",
        ".e3",
        ".",
        "-",
        "+",
        "1e",
        "e1",
        "1e999",
        "-1e999",
        "inf",
        "nan",
        "Infinity",
        "infinity",
        "1.2.3",
        "12:30",
        "12:30:45",
        "2024-01-01",
        "2024-01-01T00:00:00Z",
        "1,000",
        "0.1.0",
        "007.5",
        "'012'",
        "\"012\"",
        "'~'",
        "\"\\u00e9\\n\\x41\"",
        "\"\\ud83d\\ude00\"",
        "a#b",
        "a #b",
        "'it''s'",
        "=",
        "<<",
        "@x",
        "1 2",
        "!!str 1",
        "!!str",
        "!!int 3",
        "!!int '3'",
        "!!bool true",
        "! 1",
        "&x 1",
    ] {
        let text = format!("key: {scalar}\n");
        let (source, found) = parse("scalar.yaml", &text);
        let Ok(theirs) = serde_yaml::from_str::<serde_yaml::Value>(&text) else {
            assert!(!found.is_empty() || scalar.contains("\\ud"), "{scalar}");
            continue;
        };
        // A tag is a value of its own there.
        if scalar.starts_with('!') && matches!(theirs["key"], serde_yaml::Value::Tagged(_)) {
            continue;
        }
        assert!(found.is_empty(), "{scalar}: {found:?}");
        assert_eq!(tree(&source, source.root().unwrap()), theirs, "{scalar}");
    }
}

#[test]
fn structures_read_alike() {
    for text in [
        "200: ok\ntrue: yes\nnull: x\n1.5: y\n'a b': c\n\"q\\\"\": d\n",
        "a: [1, two, {b: c, d}, [e]]\nf: {}\ng: []\n",
        "literal: |\n  one\n   two\n\n  three\nfolded: >-\n  one\n  two\n\n  three\n",
        "keep: |+\n  x\n\nplain: a\n  b\n  c\n",
        "&k key: &v value\n*v : *k\n",
        "one: &a {x: 1}\ntwo: *a\nthree: [*a, &b z, *b]\n",
        "- - a\n  - b\n- c:\n  d: e\n",
        "%YAML 1.2\n---\na: b\n...\n",
        "# comment\n\na: b # more\n\n\n# end\n",
        "a:\n- b\n- c\n",
        "'{\"json\": true}': [\"x\"]\n",
        "{openapi: 3.0.3, info: {title: x}}\n",
        "{\"a\": \"\\u00e9\", \"b\": [1.0]}\n",
        "\u{e9}: \u{1f600}\n\u{65e5}\u{672c}: [\u{8a9e}]\n",
        "a: b\r\nc:\r\n  - d\r\n",
    ] {
        assert_alike(text, text);
    }
}

#[test]
fn merge_keys_merge() {
    let text = "base: &base {a: 1, b: 2}\nall:\n  <<: [*base, {c: 3}]\n  b: own\nquoted: {'<<': 1}\ntagged:\n  !!merge <<: *base\n";
    let (source, found) = parse("merge.yaml", text);
    assert!(found.is_empty(), "{found:?}");
    let all = source.find(source.root().unwrap(), "/all").unwrap();
    let expected = serde_yaml::from_str::<serde_yaml::Value>("{b: own, a: 1, c: 3}").unwrap();
    assert_eq!(tree(&source, all), expected);
    assert!(source.find(source.root().unwrap(), "/quoted/<<").is_some());
    assert!(source.find(source.root().unwrap(), "/tagged/b").is_some());
    let merged = source.find(source.root().unwrap(), "/all/a").unwrap();
    assert_eq!(source.pointer(source.place(merged)).unwrap(), "/all/a");
}

#[test]
fn json_reads_as_json() {
    let text = r#"{"text": "\ud83d\ude00 \u00e9\t\"", "numbers": [0, 1.10, 1e3, 123456789012345678901234567890],
        "empty": {"": null}, "nested": [[{"a": [true, false]}]]}"#;
    let (source, found) = parse("x.json", text);
    assert!(found.is_empty(), "{found:?}");
    let ours: serde_yaml::Value = tree(&source, source.root().unwrap());
    let theirs: serde_yaml::Value = serde_json::from_str(text).unwrap();
    assert_eq!(ours, theirs);
    let big = source.find(source.root().unwrap(), "/numbers/3").unwrap();
    assert_eq!(
        source.number(big).unwrap(),
        "123456789012345678901234567890"
    );
}

/// As `JSON.parse` and the other readers of JSON have it.
#[test]
fn the_last_of_equal_keys_of_json_counts() {
    let many: String = (0..100).map(|key| format!("\"{key}\": 0, ")).collect();
    for others in ["", &many] {
        let text = format!("{{\"a\": 1, {others}\n\"a\": 2}}");
        let (source, found) = parse("a.json", &text);
        let root = source.value(source.root().unwrap());
        let Value::Mapping(mapping) = root else {
            panic!("{root:?}");
        };
        assert_eq!(&*mapping.entries()[0].key, "a");
        let value = mapping.get("a").unwrap().value;
        assert_eq!(source.number(value).as_deref(), Some("2"));
        assert_eq!(source.pointer(source.place(value)).as_deref(), Some("/a"));
        let [finding] = &found.iter().collect::<Vec<_>>()[..] else {
            panic!("{found:?}");
        };
        assert_eq!(
            (finding.code, finding.severity),
            ("repeated-key", Severity::Repair)
        );
        assert_eq!(finding.place.unwrap().line, 2);
    }
}

#[test]
fn broken_files_are_findings() {
    for (name, text, code, line, column) in [
        ("a.json", "{\"a\": \"\\ud83d\"}", "not-json", 1, 14),
        ("a.json", "{} {}", "not-json", 1, 4),
        ("a.yaml", "{a: 1, a: 2}", "duplicate-key", 1, 8),
        ("a.yaml", "{\"a\": 1, \"a\": 2}", "duplicate-key", 1, 10),
        ("a.json", "", "empty-file", 1, 1),
        ("a.yaml", "", "empty-file", 1, 1),
        ("a.yaml", "a:\n\tb: c\n", "not-yaml", 2, 2),
        ("a.yaml", "a: b\n c: d\n", "not-yaml", 2, 3),
        ("a.yaml", "\u{feff}a: 1\na: 2\n", "duplicate-key", 2, 1),
        (
            "a.yaml",
            "\u{e9}: [\u{1f600}, .nan]\n",
            "not-json-number",
            1,
            8,
        ),
        ("a.yaml", "a: *b\n", "not-yaml", 1, 4),
    ] {
        let (_, found) = parse(name, text);
        let finding = found.iter().next().unwrap_or_else(|| panic!("{text}"));
        let place = finding.place.unwrap();
        let seen = (finding.code, place.line, place.column);
        assert_eq!(seen, (code, line, column), "{text}: {}", finding.message);
        assert!(finding.severity >= Severity::Error);
    }
}
