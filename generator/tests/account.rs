//! The account: each key of a description is in it, once, with what becomes of it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clientwright_build::{Build, Error, Findings};
use serde_json::Value;

/// The account of a description, whatever was found in it.
fn report(build: &Build) -> Value {
    let text = match build.lint() {
        Ok(findings) => findings.report(),
        Err(error) => error.findings().map(Findings::report).unwrap_or_default(),
    };
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn rows(report: &Value) -> &[Value] {
    report["keys"].as_array().unwrap()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_default()
}

/// Keys whose value goes with them as a whole: data, and conditions of JSON Schema.
const WHOLE: &[&str] = &[
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "value",
    "scopes",
    "$defs",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "patternProperties",
    "dependentRequired",
    "contains",
    "propertyNames",
    "contentSchema",
];

/// The pointers of all keys of a value, but for those of data.
fn pointers(value: &serde_yaml::Value, at: &str, into: &mut Vec<String>) {
    match value {
        serde_yaml::Value::Mapping(mapping) => {
            for (key, value) in mapping {
                let key = match key {
                    serde_yaml::Value::String(key) => key.clone(),
                    other => serde_yaml::to_string(other).unwrap().trim().to_owned(),
                };
                let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                into.push(pointer.clone());
                if !WHOLE.contains(&key.as_str()) && !key.starts_with("x-") {
                    pointers(value, &pointer, into);
                }
            }
        }
        serde_yaml::Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), into);
            }
        }
        _ => {}
    }
}

fn descriptions() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["specs", "tests/cases"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap();
        files.extend(entries.map(|entry| entry.unwrap().path()));
    }
    files.retain(|file| {
        let name = file.file_name().unwrap().to_string_lossy();
        // What an overlay changes has other keys than its file.
        let is_other =
            name.starts_with('.') || name.contains("settings") || name == "overlays.yaml";
        name.ends_with(".yaml") && !is_other
    });
    files.sort();
    assert!(files.len() > 40);
    files
}

#[test]
fn each_key_is_accounted_for_once() {
    for path in descriptions() {
        let name = path.display().to_string();
        let report = report(&Build::new(&path));
        let mut found: HashMap<&str, (usize, &str)> = HashMap::new();
        for row in rows(&report).iter().filter(|row| text(row, "file") == name) {
            let (count, class) = found.entry(text(row, "pointer")).or_default();
            (*count, *class) = (*count + 1, text(row, "class"));
        }
        for (pointer, (count, _)) in &found {
            assert_eq!(*count, 1, "{pointer} in {name}");
        }
        let written: serde_yaml::Value =
            serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut keys = Vec::new();
        pointers(&written, "", &mut keys);
        for pointer in keys {
            // What lies in something that is left alone goes with it.
            let mut around = pointer.match_indices('/').map(|(at, _)| &pointer[..at]);
            let is_below = around.any(|pointer| {
                let class = found.get(pointer).map(|(_, class)| *class);
                matches!(class, Some("ignored" | "extension"))
            });
            let counts = found.contains_key(pointer.as_str());
            assert!(
                counts || is_below,
                "{pointer} of {name} is not accounted for"
            );
        }
        let total: u64 = report["totals"]
            .as_object()
            .unwrap()
            .values()
            .filter_map(Value::as_u64)
            .sum();
        assert_eq!(total as usize, rows(&report).len(), "{name}");
        let of_objects = report["objects"].as_object().unwrap().values();
        let of_objects = of_objects.flat_map(|of| of.as_object().unwrap().values());
        assert_eq!(
            of_objects.filter_map(Value::as_u64).sum::<u64>(),
            total,
            "{name}"
        );
    }
}

/// A description in a temporary folder.
fn build(text: &str) -> (tempfile::TempDir, Build) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pets.yaml");
    std::fs::write(&path, text).unwrap();
    let build = Build::new(path);
    (folder, build)
}

/// The rows that are not what the grammar has for most of them.
fn told(report: &Value) -> String {
    let told = rows(report)
        .iter()
        .filter(|row| text(row, "class") != "represented");
    let lines = told.map(|row| {
        let why = row["why"].as_array().into_iter().flatten();
        let why: Vec<_> = why.map(|why| text(why, "code")).collect();
        let (class, object, pointer) = (
            text(row, "class"),
            text(row, "object"),
            text(row, "pointer"),
        );
        let line = format!("{class} {object} {pointer} {}", why.join(" "));
        line.trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: 1.0, contact: { name: Ada } }
paths:
  /pets:
    get:
      operationId: listPets
      x-internal: { a: 1 }
      parameters:
        - { name: q, in: query, schema: { type: string, maxLength: 5, not: { enum: [a] } } }
      responses:
        200:
          description: All.
          content:
            application/json:
              schema: { anyOf: [{ $ref: '#/components/schemas/Pet', title: A }, { type: array, items: { type: object, properties: { a: {} } } }, { type: array, items: { type: object, properties: { b: {} } } }] }
  /bad:
    get: { operationId: getBad, responses: { '200': { $ref: '#/none' } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string, example: { a: 1 } } } }
    Idle: { type: object, properties: { name: { type: string } } }
";

#[test]
fn each_key_has_its_class() {
    let (_folder, build) = build(PETS);
    let report = report(&build.keep_going(true));
    insta::assert_snapshot!(told(&report), @r"
    repaired info object /info/version wrong-kind
    documented info object /info/contact
    documented contact /info/contact/name
    extension operation /paths/~1pets/get/x-internal
    documented schema /paths/~1pets/get/parameters/0/schema/maxLength
    ignored schema /paths/~1pets/get/parameters/0/schema/not ignored-keyword
    approximated schema /paths/~1pets/get/responses/200/content/application~1json/schema/anyOf any-of
    ignored schema /paths/~1pets/get/responses/200/content/application~1json/schema/anyOf/0/title ignored-siblings
    left-out path item /paths/~1bad/get left-out-operation
    left-out operation /paths/~1bad/get/operationId
    left-out operation /paths/~1bad/get/responses
    left-out responses object /paths/~1bad/get/responses/200
    refused response /paths/~1bad/get/responses/200/$ref dangling-reference
    refused schema /components/schemas/Pet/properties/name/example wrong-example
    unused components object /components/schemas/Idle unused-component
    unused schema /components/schemas/Idle/type
    unused schema /components/schemas/Idle/properties
    unused schema /components/schemas/Idle/properties/name
    unused schema /components/schemas/Idle/properties/name/type
    ");
    assert_eq!(report["operations"]["in"], 2);
    assert_eq!(report["operations"]["out"], 1);
    let left_out = &report["operations"]["left_out"][0];
    assert_eq!(left_out["pointer"], "/paths/~1bad/get");
}

/// What other versions say is accounted for where it was written.
#[test]
fn what_was_written_again_counts_where_it_stands() {
    let (_folder, build) = build("\
swagger: '2.0'
info: { title: Pets, version: '1' }
host: example.com
basePath: /v1
schemes: [https]
consumes: [application/json]
paths:
  /pets:
    post:
      operationId: addPet
      parameters:
        - { $ref: '#/parameters/Pet' }
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses:
        200: { description: Done., schema: { type: object, x-nullable: true }, examples: { application/json: { a: 1 } } }
parameters:
  Pet: { name: pet, in: body, required: true, schema: { type: object, maxProperties: 3 } }
");
    let report = report(&build);
    insta::assert_snapshot!(told(&report), @r"
    documented media type /paths/~1pets/post/responses/200/examples/application~1json
    documented schema /parameters/Pet/schema/maxProperties
    ");
    let all: Vec<_> = rows(&report)
        .iter()
        .map(|row| text(row, "pointer"))
        .collect();
    for pointer in [
        "/host",
        "/consumes",
        "/paths/~1pets/post/parameters/0/$ref",
        "/parameters/Pet/in",
        "/paths/~1pets/post/parameters/1/collectionFormat",
    ] {
        assert!(all.contains(&pointer), "{pointer} in {all:#?}");
    }
}

fn denied(build: Build, class: &str) -> Result<usize, Error> {
    let client = build.deny(class).render()?;
    Ok(client.counts().operations_out)
}

#[test]
fn a_denied_class_is_an_error() {
    let (_folder, build) = build(PETS);
    // The error takes one operation away, what is denied the other.
    let build = build.keep_going(true);
    for (class, left) in [
        ("ignored", 0),
        ("any-of", 0),
        ("approximated", 0),
        ("note", 0),
        ("wrong-sample", 1),
        ("unused-component", 1),
        ("repair", 1),
    ] {
        let out = denied(build.clone(), class).unwrap();
        assert_eq!(out, left, "{class}");
    }
    assert!(denied(build.clone(), "left-out").is_err());
    assert!(denied(build.clone().keep_going(false), "ignored").is_err());
    let error = denied(build, "aproximated").unwrap_err().to_string();
    assert!(
        error.contains("there is no class `aproximated`; did you mean `approximated`?"),
        "{error}"
    );
}

/// A mend that no longer applies can be denied, and no operation has to do with that.
#[test]
fn an_idle_action_can_be_denied() {
    let (folder, build) = build(PETS);
    let overlay = folder.path().join("pets.overlay.yaml");
    std::fs::write(&overlay, "overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions: [{ target: $.nothing, remove: true }]\n").unwrap();
    let build = build.overlay(&overlay).keep_going(true);
    assert!(build.render().is_ok());
    assert!(denied(build, "idle-action").is_err());
}

#[test]
fn a_build_script_can_ask_for_the_account() {
    let (folder, build) = build(PETS);
    let file = folder.path().join("report.json");
    let build = build.out_dir(folder.path().join("out")).report(&file);
    assert!(build.generate().is_err(), "the account comes all the same");
    let text = std::fs::read_to_string(&file).unwrap();
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["totals"]["refused"], 1);
    assert!(build.clone().keep_going(true).generate().is_ok());
    let nowhere = build
        .keep_going(true)
        .report(folder.path().join("nowhere/report.json"));
    assert!(nowhere.generate().is_err());
}
