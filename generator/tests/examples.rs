//! Examples and samples of strangers: whatever they are, there is no panic, and
//! the tests that come of them are code of ours with their texts in literals.

use std::fs;

use clientwright_build::{Build, Runtime};
use proc_macro2::{TokenStream, TokenTree};

/// A description in which `text` stands wherever an example or a sample may have one.
fn description(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    let schema = r##"{ "$ref": "#/components/schemas/Any" }"##;
    let example = |value: &str| {
        format!(r#"{{ "schema": {schema}, "examples": {{ {quoted}: {{ "value": {value} }} }} }}"#)
    };
    format!(
        r#"{{
  "openapi": "3.0.3", "info": {{ "title": "T", "version": "1" }},
  "paths": {{ "/a/{{b}}": {{ "post": {{
    "operationId": "send",
    "parameters": [
      {{ "name": "b", "in": "path", "required": true, "schema": {{ "type": "string" }}, "example": {quoted} }},
      {{ "name": "c", "in": "query", "schema": {{ "type": "integer" }} }}
    ],
    "requestBody": {{ "content": {{
      "application/json": {fitting}, "text/plain": {json}, "multipart/form-data": {form}
    }} }},
    "responses": {{
      "200": {{ "description": "", "content": {{ "application/json": {form} }} }},
      "default": {{ "description": "", "content": {{ "text/plain": {json} }} }}
    }},
    "x-codeSamples": [
      {{ "lang": "Shell", "label": {quoted}, "source": {quoted} }},
      {{ "lang": {quoted}, "source": {quoted}, "x-doubt": {quoted} }},
      {{ "lang": "curl", "source": {command} }}
    ]
  }} }} }},
  "components": {{ "schemas": {{ "Any": {{ "type": "object", "properties": {{ "a": {{ "type": "string" }} }} }} }} }}
}}"#,
        fitting = example(&format!(r#"{{ "a": {quoted} }}"#)),
        json = example(&quoted),
        form = example(&format!(r#"{{ {quoted}: {quoted}, "a": {quoted} }}"#)),
        command = serde_json::Value::from(format!(
            "curl -X POST '/a/{}' -H 'Content-Type: text/plain' --data-raw '{}'",
            text.replace('/', ""),
            text.replace('\'', "'\\''")
        )),
    )
}

fn has(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has(group.stream(), word),
        TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

#[test]
fn texts_of_strangers_stay_in_literals() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join("hostile.json");
    for text in [
        "evil",
        "\"; evil(); \"",
        "\"#; evil(); r#\"",
        "*/ evil() /*",
        "\n//! evil\n#![evil]\n",
        "\u{202e}evil\r\n\"\0",
        "\\\"; evil",
        "curl -X POST 'x",
        "curl https://evil/a/1 -X POST -d {\"a\":[[[[",
        "curl /a/%ff%zz -X POST -d a[b][c]=evil&a[=1&]=2&[x]=3",
        "curl '{{evil}}/a/<evil>?c=$EVIL&c' -X POST -F '=@;type=' -F 'a=\"' -u :",
        "curl -H : -H '' -H ';' -H 'Cookie: =;;a' -b = --json '' --url ''",
        &"curl a[b".repeat(2000),
        &format!(
            "curl /a/1 -X POST -H 'Content-Type: multipart/form-data' -F 'a{}=1'",
            "[b]".repeat(5000)
        ),
        &format!("curl /a/1 -d '{}'", "[".repeat(5000)),
    ] {
        fs::write(&spec, description(text)).expect("a temporary file");
        let made = Build::new(&spec).package(Runtime::default()).render();
        let made = made.unwrap_or_else(|error| panic!("{text:?}: {error}"));
        // What is wrong is found; that it is no client is not.
        let _ = Build::new(&spec).lint();
        for (path, code) in made.files().filter(|(path, _)| path.ends_with(".rs")) {
            let tokens: TokenStream = code
                .parse()
                .unwrap_or_else(|error| panic!("{text:?}: {path}: {error}"));
            assert!(!has(tokens, "evil"), "{text:?}: {path}\n{code}");
        }
        let tests = made
            .files()
            .filter(|(path, _)| path.starts_with("tests/examples"));
        let tests: String = tests.map(|(_, code)| code).collect();
        assert!(tests.contains("sent.has_json("), "{text:?}\n{tests}");
    }
}
