//! What a change of a description does to the client: nothing where it means
//! nothing, little where it is little.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clientwright_build::{Build, Runtime};
use serde_yaml::{Mapping, Value};

use crate::support::{descriptions, repository};

type Client = BTreeMap<String, String>;

fn vendor(name: &str) -> Value {
    let text = fs::read_to_string(repository(&format!("specs/{name}.yaml")));
    serde_yaml::from_str(&text.expect("a description")).expect("YAML")
}

/// The files that a description gives as a crate, under the name of its vendor.
fn client(name: &str, description: &Value) -> Client {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join(format!("{name}.yaml"));
    let text = serde_yaml::to_string(description).expect("YAML");
    fs::write(&spec, text).expect("a temporary file");
    // What fixtures refer to.
    let beside = folder.path().join("files");
    fs::create_dir(&beside).expect("a temporary folder");
    for file in fs::read_dir(repository("tests/cases/files")).expect("a folder") {
        let file = file.expect("a file").path();
        let copy = beside.join(file.file_name().unwrap_or_default());
        fs::copy(&file, copy).expect("a temporary file");
    }
    render(&spec)
}

fn render(spec: &Path) -> Client {
    let crate_form = Build::new(spec).package(Runtime::default());
    let rendered = crate_form.render().expect("a description without errors");
    let files = rendered.files();
    files
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

/// The mapping at a path of keys.
fn at<'a>(description: &'a mut Value, keys: &[&str]) -> &'a mut Mapping {
    let mut value = description;
    for key in keys {
        value = &mut value[*key];
    }
    value.as_mapping_mut().expect("a mapping")
}

fn reverse(mapping: &mut Mapping) {
    let entries: Vec<_> = std::mem::take(mapping).into_iter().collect();
    mapping.extend(entries.into_iter().rev());
}

/// The files that differ, each with how many lines were removed and added
/// between the first line that differs and the last.
fn changes(before: &Client, after: &Client) -> BTreeMap<String, (usize, usize)> {
    let paths = before.keys().chain(after.keys());
    let lines = |client: &Client, path: &str| -> Vec<String> {
        let text = client.get(path).map(String::as_str).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    };
    let mut changes = BTreeMap::new();
    for path in paths {
        let (old, new) = (lines(before, path), lines(after, path));
        if old == new {
            continue;
        }
        let shorter = old.len().min(new.len());
        let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let tail = old.iter().rev().zip(new.iter().rev());
        let tail = tail
            .take(shorter - head)
            .take_while(|(a, b)| a == b)
            .count();
        changes.insert(
            path.clone(),
            (old.len() - head - tail, new.len() - head - tail),
        );
    }
    changes
}

#[test]
fn order_of_paths_and_components_does_not_matter() {
    for spec in descriptions("tests/cases")
        .into_iter()
        .chain(descriptions("specs"))
    {
        let text = fs::read_to_string(&spec).expect("a description");
        let mut description: Value = serde_yaml::from_str(&text).expect("YAML");
        let before = client("same", &description);
        reverse(at(&mut description, &["paths"]));
        for section in ["schemas", "responses", "requestBodies", "parameters"] {
            if description["components"][section].is_mapping() {
                reverse(at(&mut description, &["components", section]));
            }
        }
        assert_eq!(
            changes(&before, &client("same", &description)),
            BTreeMap::new(),
            "{spec:?}"
        );
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let spec = repository("specs/footprints.yaml");
    assert_eq!(render(&spec), render(&spec));
}

#[test]
fn a_new_optional_field_is_one_hunk_of_one_file() {
    let mut description = vendor("footprints");
    let before = client("footprints", &description);
    let properties = at(
        &mut description,
        &["components", "schemas", "NewLead", "properties"],
    );
    let field = "{ type: string, description: Where the lead was born. }";
    let field: Value = serde_yaml::from_str(field).expect("YAML");
    let position = properties.len() / 2;
    let mut entries: Vec<_> = std::mem::take(properties).into_iter().collect();
    entries.insert(position, (Value::from("userBirthplace"), field));
    properties.extend(entries);

    let changes = changes(&before, &client("footprints", &description));

    let expected = [("src/types/new_lead.rs".to_owned(), (0, 3))].into();
    assert_eq!(changes, expected);
}

#[test]
fn a_new_operation_changes_its_own_files_only() {
    let mut description = vendor("footprints");
    let before = client("footprints", &description);
    let operation = "
        get:
          tags: [Leads]
          operationId: getScore
          responses:
            '200':
              description: The score.
              content: { application/json: { schema: { $ref: '#/components/schemas/Score' } } }";
    let operation: Value = serde_yaml::from_str(operation).expect("YAML");
    at(&mut description, &["paths"]).insert(Value::from("/api/score"), operation);
    let schema = "{ type: object, properties: { points: { type: integer } } }";
    let schema: Value = serde_yaml::from_str(schema).expect("YAML");
    at(&mut description, &["components", "schemas"]).insert(Value::from("Score"), schema);

    let changes = changes(&before, &client("footprints", &description));

    let mut changed: Vec<&str> = changes.keys().map(String::as_str).collect();
    // The table of operations in the README has a new row.
    changed.retain(|path| *path != "README.md");
    assert_eq!(
        changed,
        [
            "src/lib.rs",
            "src/operations/leads.rs",
            "src/types/score.rs"
        ]
    );
    let (removed, added) = changes["src/lib.rs"];
    assert_eq!((removed, added), (0, 1), "one `mod` line with its `cfg`");
}

#[test]
fn a_second_write_writes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("just");
    let build = Build::new(repository("specs/just.yaml"))
        .package(Runtime::default())
        .out_dir(&out);
    let write = || {
        let rendered = build.render().expect("a description without errors");
        rendered.write(false).expect("a folder that can be written")
    };
    let first = write();
    assert!(first.written > 0 && first.unchanged == 0);
    let second = write();
    assert_eq!((second.written, second.removed), (0, 0));
    assert_eq!(second.unchanged, first.written);
}
