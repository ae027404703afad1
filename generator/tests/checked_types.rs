//! Texts that are checked when they are made: which patterns are, what is said of the others, and
//! what the crate needs for it.

use std::fs;

use clientwright_build::{Build, Generated, Runtime};

/// A client whose component `Code` has this pattern, in quotes of YAML.
fn client(pattern: &str) -> Generated {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join("shop.yaml");
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: Shop, version: 1.0.0 }}\nservers: [{{ url: 'https://shop.example.com' }}]\npaths:\n  /codes/{{code}}:\n    get: {{ operationId: getCode, parameters: [{{ name: code, in: path, required: true, schema: {{ $ref: '#/components/schemas/Code' }} }}], responses: {{ '204': {{ description: None. }} }} }}\ncomponents: {{ schemas: {{ Code: {{ type: string, pattern: '{pattern}' }} }} }}\n"
    );
    fs::write(&spec, text).expect("a file");
    fs::write(folder.path().join("shop.settings.yaml"), "checked: true\n").expect("a file");
    let build = Build::new(&spec).package(Runtime::default());
    build.render().expect("a client")
}

fn file(client: &Generated, wanted: &str) -> String {
    let mut files = client.files();
    let found = files.find(|(path, _)| *path == wanted);
    found.map(|(_, text)| text.to_owned()).unwrap_or_default()
}

#[test]
fn a_pattern_is_checked_and_the_runtime_has_what_it_takes() {
    let client = client("^[a-z]{2,}$");
    let code = file(&client, "src/types/code.rs");
    assert!(
        code.contains(r##"#[wire(pattern = "^[a-z]{2,}$")]"##),
        "{code}"
    );
    let manifest = file(&client, "Cargo.toml");
    assert!(manifest.contains(r#"features = ["pattern"]"#), "{manifest}");
    assert_eq!(client.findings().text(false), "");
}

#[test]
fn what_is_not_checked_is_told() {
    let client = client("(?!a)");
    assert_eq!(file(&client, "src/types/code.rs"), "");
    assert!(!file(&client, "Cargo.toml").contains("pattern"));
    let found = client.findings().text(false);
    assert!(
        found.contains("note[ignored-keyword]: `pattern` is ignored"),
        "{found}"
    );
}

#[test]
fn a_pattern_stays_within_its_text() {
    let client = client(r##""] struct Evil; /* " \"# "##);
    let code = file(&client, "src/types/code.rs");
    assert!(code.contains("pattern"), "{code}");
    let code = syn::parse_file(&code).expect("Rust");
    let structs = code
        .items
        .iter()
        .filter(|item| matches!(item, syn::Item::Struct(_)));
    assert_eq!(structs.count(), 1);
}
