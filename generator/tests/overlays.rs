//! Overlays: what they do to a description, and where findings about it stand.

use std::path::{Path, PathBuf};

use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::source::{self, NodeId, Source, Value};
use clientwright_build::{Build, ErrorKind, Runtime};
use serde_json::json;

const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
tags: [{ name: Pets }, { name: Old }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - { name: limit, in: query, schema: { type: strng } }
        - { name: page, in: query, schema: { type: integer } }
      responses: { '204': { description: None. } }
  /old:
    get:
      operationId: listOld
      responses: { '200': { $ref: '#/nowhere' } }
";

/// What a description becomes with an overlay of these actions, and what was found.
fn apply(description: &str, version: &str, actions: &str) -> (Source, Diagnostics) {
    let mut found = Diagnostics::new();
    let mut source = source::parse(Path::new("pets.yaml"), description.into(), &mut found);
    let overlay =
        format!("overlay: {version}\ninfo: {{ title: Mends, version: '1' }}\nactions:\n{actions}");
    source.apply(
        vec![("pets.overlay.yaml".into(), overlay.into())],
        &mut found,
    );
    (source, found)
}

/// The whole tree as JSON.
fn json(source: &Source, node: NodeId) -> serde_json::Value {
    match source.value(node) {
        Value::Null => serde_json::Value::Null,
        Value::Boolean(value) => (*value).into(),
        Value::Number(_) => source.number(node).unwrap().parse().unwrap(),
        Value::String(text) => text.to_string().into(),
        Value::Sequence(items) => items.iter().map(|item| json(source, *item)).collect(),
        Value::Mapping(mapping) => mapping
            .entries()
            .iter()
            .map(|entry| (entry.key.to_string(), json(source, entry.value)))
            .collect(),
    }
}

/// The description after these actions, of which none may be at fault.
fn after(description: &str, actions: &str) -> serde_json::Value {
    let (source, found) = apply(description, "1.1.0", actions);
    assert!(
        found.is_empty(),
        "{}",
        render::text(&found, Some(&source), false)
    );
    json(&source, source.root().unwrap())
}

fn report(description: &str, version: &str, actions: &str) -> String {
    let (source, found) = apply(description, version, actions);
    render::text(&found, Some(&source), false)
}

const SMALL: &str = "a: { b: { c: 1, d: [x] } }\nl: [{ n: 1 }, { n: 2 }, { n: 3 }]\ns: text\n";

#[test]
fn objects_are_merged_and_lists_get_longer() {
    let all = after(
        SMALL,
        "  - { target: $.a, update: { b: { c: [2], d: [y], e: null }, f: new } }\n",
    );
    let merged = json!({ "b": { "c": [2], "d": ["x", "y"], "e": null }, "f": "new" });
    assert_eq!(all["a"], merged);
    let all = after(
        SMALL,
        "  - { target: $.l, update: { n: 4 } }\n  - { target: $.a.b.d, update: [y, z] }\n",
    );
    assert_eq!(all["l"][3], json!({ "n": 4 }));
    assert_eq!(all["a"]["b"]["d"], json!(["x", "y", "z"]));
}

#[test]
fn actions_see_what_those_before_them_did() {
    let actions = "  - { target: $.a, remove: true }\n  - { target: $, update: { a: { z: 1 } } }\n  - { target: $.a, update: { y: 2 } }\n";
    let all = after(SMALL, actions);
    assert_eq!(all["a"], json!({ "z": 1, "y": 2 }));
    // In the order in which they came to be.
    let keys: Vec<_> = all.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["l", "s", "a"]);
}

#[test]
fn what_is_selected_goes() {
    let all = after(
        SMALL,
        "  - { target: '$.l[?@.n < 3]', remove: true, update: { ignored: true } }\n",
    );
    assert_eq!(all["l"], json!([{ "n": 3 }]));
    let all = after(
        SMALL,
        "  - { target: '$.a.b.*', remove: true }\n  - { target: $.s, remove: true }\n",
    );
    assert_eq!(all["a"]["b"], json!({}));
    assert_eq!(all.get("s"), None);
    let all = after(SMALL, "  - { target: $.s, remove: false, update: new }\n");
    assert_eq!(all["s"], "new");
}

#[test]
fn values_can_be_copied() {
    let all = after(
        SMALL,
        "  - { target: $, update: { copy: {} } }\n  - { target: $.copy, copy: $.a.b }\n  - { target: $.a.b, update: { c: 9 } }\n",
    );
    assert_eq!(all["copy"], json!({ "c": 1, "d": ["x"] }));
    // Also into itself, once.
    let all = after(SMALL, "  - { target: $.a.b, copy: $ }\n");
    assert_eq!(all["a"]["b"]["a"], json!({ "b": { "c": 1, "d": ["x"] } }));
}

/// What an overlay mends is no finding, and what it adds shows where it stands.
#[test]
fn findings_show_the_overlay() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let spec = file("pets.yaml", PETS);
    assert!(Build::new(&spec).render().is_err());
    let mend = "\
overlay: 1.0.0
info: { title: Mends pets, version: '1' }
actions:
  - target: $.paths['/pets'].get.parameters[?@.name == 'limit'].schema
    update: { type: integer, minimun: 1 }
  - target: $.paths['/old']
    remove: true
  - target: $.tags[?@.name == 'Old']
    remove: true
";
    let overlay = file("pets.overlay.yaml", mend);
    let error = Build::new(&spec).overlay(&overlay).render().unwrap_err();
    let findings: serde_json::Value =
        serde_json::from_str(&error.findings().unwrap().json()).unwrap();
    let finding = &findings[0];
    assert_eq!(finding["code"], "unknown-keyword", "{findings:#}");
    assert_eq!(finding["file"], overlay.display().to_string());
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&json!(5), &json!(30))
    );
    assert_eq!(
        finding["pointer"],
        "/paths/~1pets/get/parameters/0/schema/minimun"
    );
    assert_eq!(findings.as_array().unwrap().len(), 1, "{findings:#}");

    std::fs::write(&overlay, mend.replace("minimun", "minimum")).unwrap();
    let client = Build::new(&spec).overlay(&overlay).render().unwrap();
    assert_eq!(client.counts().operations_out, 1);
    let read: Vec<_> = client.findings().read().collect();
    assert_eq!(read, [&spec, &overlay]);
    let (_, text) = client
        .files()
        .find(|(path, _)| *path == "client.rs")
        .unwrap();
    assert!(
        text.starts_with(
            "// Made by Clientwright from pets.yaml, pets.overlay.yaml; do not edit.\n"
        ),
        "{text}"
    );
}

/// What the settings list comes first, in order, and stands beside them.
#[test]
fn settings_list_overlays() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    };
    let spec = file(
        "pets.json",
        r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}}"#,
    );
    file(
        "pets.settings.yaml",
        "overlays: [mends/first.yaml, mends/second.yaml]\n",
    );
    let named = |title: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{ title: x, version: '1' }}\nactions: [{{ target: $.info, update: {{ title: {title}, description: $ }} }}]\n"
        )
    };
    file("mends/first.yaml", &named("First"));
    file("mends/second.yaml", &named("Second"));
    let third = file("third.yaml", &named("Third"));
    let title = |build: Build| {
        let build = build.package(Runtime::default());
        let client = build.out_dir(folder.path().join("out")).render().unwrap();
        let mut files = client.files();
        let (_, root) = files.find(|(path, _)| *path == "src/lib.rs").unwrap();
        let line = root
            .lines()
            .find(|line| line.starts_with("//! A client for"));
        line.unwrap().to_owned()
    };
    assert_eq!(title(Build::new(&spec)), "//! A client for the Second API.");
    assert_eq!(
        title(Build::new(&spec).overlay(&third)),
        "//! A client for the Third API."
    );

    std::fs::remove_file(folder.path().join("mends/second.yaml")).unwrap();
    let error = Build::new(&spec).render().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().contains("second.yaml"), "{error}");
}

/// A reference in an overlay means what it would mean in the description.
#[test]
fn references_lead_into_the_description() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("pets.yaml");
    std::fs::write(
        &spec,
        "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\n",
    )
    .unwrap();
    std::fs::create_dir(folder.path().join("shared")).unwrap();
    std::fs::write(
        folder.path().join("shared/pet.yaml"),
        "type: object\nproperties: { name: { type: string } }\n",
    )
    .unwrap();
    let overlay = folder.path().join("shared/pets.overlay.yaml");
    let text = "\
overlay: 1.0.0
info: { title: Adds a path, version: '1' }
actions:
  - target: $
    update:
      components: { schemas: { Pet: { $ref: 'shared/pet.yaml' } } }
  - target: $.paths
    update:
      /pets:
        get:
          operationId: getPet
          responses:
            '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
";
    std::fs::write(&overlay, text).unwrap();
    let client = Build::new(&spec).overlay(&overlay).render().unwrap();
    assert!(client.findings().is_empty(), "{:?}", client.findings());
    assert!(
        client
            .files()
            .any(|(path, text)| path == "types/pet.rs" && text.contains("pub name"))
    );
}

/// A mistake in what is removed is none, and neither is what an overlay replaces.
#[test]
fn what_is_gone_has_no_findings() {
    let twice = "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths: { /a: { get: { a: 1, a: 2 } } }\n";
    let (_, found) = apply(
        twice,
        "1.0.0",
        "  - { target: \"$.paths['/a']\", remove: true }\n",
    );
    assert!(found.is_empty());
    let (_, found) = apply(twice, "1.0.0", "  - { target: $, update: { paths: [] } }\n");
    assert!(found.is_empty());
}

/// Overlays of Swagger 2.0 and of later versions are applied to what was written.
#[test]
fn any_version_can_be_changed() {
    let text = "swagger: '2.0'\ninfo: { title: x, version: '1' }\npaths: {}\n";
    let action = "  - { target: $.paths, update: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } } }\n";
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("x.yaml");
    let overlay = folder.path().join("x.overlay.yaml");
    std::fs::write(&spec, text).unwrap();
    std::fs::write(
        &overlay,
        format!("overlay: 1.0.0\ninfo: {{ title: x, version: '1' }}\nactions:\n{action}"),
    )
    .unwrap();
    let client = Build::new(&spec).overlay(&overlay).render().unwrap();
    assert_eq!(client.counts().operations_out, 1);
}

/// Nothing that an overlay says takes long or much.
#[test]
fn hostile_overlays_come_to_an_end() {
    let start = std::time::Instant::now();
    let deep = format!("$[?{}@.a{}]", "(".repeat(5000), ")".repeat(5000));
    let not = format!("$[?{}@.a]", "!".repeat(5000));
    let wide = format!("$..*{}", "..*".repeat(50));
    let nested = format!("{}$.a{}", "$[?@..*[?".repeat(20), "]]".repeat(20));
    let filters = format!("$..*{}", "[?count($..*..*..*..*) > 1]..*".repeat(9));
    let patterns = "$..[?match(@, '((a*)*)*b')]".to_owned();
    for target in [deep, not, wide, nested, filters, patterns] {
        let target = serde_json::to_string(&target).unwrap();
        let tree = format!("a: {}{}\n", "[".repeat(100), "]".repeat(100));
        report(
            &tree,
            "1.0.0",
            &format!("  - {{ target: {target}, update: {{}} }}\n"),
        );
    }
    // Each doubles what is there, or puts it deeper.
    let text = "x: { y: {} }\n";
    let doubles = "  - { target: $, update: { z: [] } }\n".to_owned()
        + &"  - { target: $.z, copy: $ }\n".repeat(60);
    assert!(report(text, "1.1.0", &doubles).contains("[too-many-copies]"));
    let deepens =
        "  - { target: $.x.y, copy: $.x }\n".repeat(200) + "  - { target: '$..y', copy: $ }\n";
    report(text, "1.1.0", &deepens);
    let chain = "  - { target: '$..y[?!@.*]', remove: true }\n".to_owned()
        + &"  - { target: '$..y', update: { y: { y: { y: { y: { y: {} } } } } } }\n".repeat(100);
    report(text, "1.1.0", &chain);
    assert!(start.elapsed().as_secs() < 60);
}
