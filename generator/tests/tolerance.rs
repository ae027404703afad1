//! What people publish that is not quite OpenAPI: where it can mean one thing
//! only it is mended, with a finding at its place, and the client is as it was meant.

use clientwright_build::{Build, Generated};

/// What a description in this file becomes, in which nothing may be wrong but what is mended.
fn render(name: &str, text: &str) -> Generated {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    let client = Build::new(&path).render();
    client.unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Each repair: its code, line and column.
fn repairs(client: &Generated) -> Vec<String> {
    let found: serde_json::Value = serde_json::from_str(&client.findings().json()).unwrap();
    let repairs = found.as_array().unwrap().iter();
    let repairs = repairs.filter(|finding| finding["severity"] == "repair");
    let shown = repairs.map(|finding| {
        let (line, column) = (&finding["line"], &finding["column"]);
        format!("{} {line}:{column}", finding["code"].as_str().unwrap())
    });
    shown.collect()
}

fn code(client: &Generated) -> String {
    client.files().map(|(_, text)| text).collect()
}

/// Renders, expects these repairs and no others, and this in the code.
fn mended(text: &str, expected: &[&str], contains: &[&str]) {
    let client = render("pets.yaml", text);
    assert_eq!(
        repairs(&client),
        expected,
        "{text}\n{:?}",
        client.findings()
    );
    let code = code(&client);
    for piece in contains {
        assert!(code.contains(piece), "no {piece} in\n{code}");
    }
}

const PATHS: &str = "paths: { /pets: { get: { operationId: listPets, responses: { '204': { description: x } } } } }";

#[test]
fn versions() {
    for (version, expected) in [
        ("openapi: 3", &["bad-word 1:10"][..]),
        ("openapi: '3'", &["bad-word 1:10"]),
        ("openapi: 3.0", &["wrong-kind 1:10"]),
        ("openapi: 3.1", &["wrong-kind 1:10"]),
        ("openapi: v3.0.1", &["bad-word 1:10"]),
        ("OpenAPI: 3.0.1", &["unknown-keyword 1:1"]),
        ("swagger: '3.0.1'", &["other-version 1:1"]),
        ("openapi: '2.0'", &["other-version 1:1"]),
        ("swagger: 2.0", &["wrong-kind 1:10"]),
        ("openapi: 3.0.1\nswagger: '3.0'", &["other-version 2:1"]),
    ] {
        let text = format!("{version}\ninfo: {{ title: x, version: '1' }}\n{PATHS}\n");
        mended(&text, expected, &["list_pets"]);
    }
}

#[test]
fn what_is_said_of_the_description() {
    mended(
        &format!("openapi: 3.0.3\n{PATHS}\n"),
        &[
            "missing-keyword 1:1",
            "missing-keyword 1:1",
            "missing-keyword 1:1",
        ],
        &[],
    );
    mended(
        &format!("openapi: 3.0.3\ninfo:\n{PATHS}\n"),
        &[
            "null-value 2:1",
            "missing-keyword 2:1",
            "missing-keyword 2:1",
        ],
        &[],
    );
    mended(
        &format!("openapi: 3.0.3\ninfo: {{ title: 7, version: 1.0 }}\n{PATHS}\n"),
        &["wrong-kind 2:16", "wrong-kind 2:28"],
        &[],
    );
    mended(
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\n",
        &["missing-keyword 1:1"],
        &[],
    );
    mended(
        "openapi: 3.0.3\ninfo: { title: x, version: '1' }\npaths:\n",
        &["null-value 3:1"],
        &[],
    );
    for servers in [
        "{ url: https://api.example.com }",
        "https://api.example.com",
        "[https://api.example.com]",
    ] {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: x, version: '1' }}\nservers: {servers}\n{PATHS}\n"
        );
        let client = render("pets.yaml", &text);
        let count = if servers.starts_with("https") { 2 } else { 1 };
        assert_eq!(repairs(&client).len(), count, "{text}");
        assert!(code(&client).contains("https://api.example.com"), "{text}");
    }
}

/// An operation with these parameters and this `200`.
fn operation(parameters: &str, answer: &str) -> String {
    format!(
        "\
openapi: 3.0.3
info: {{ title: x, version: '1' }}
paths:
  /pets/{{id}}:
    get:
      operationId: getPet
      parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}, {parameters}]
      responses: {{ 200: {answer} }}
components:
  schemas: {{ Pet: {{ type: object, properties: {{ name: {{ type: string }} }} }} }}
"
    )
}

/// The schema of one optional parameter, and the argument that its setter takes.
#[test]
fn types() {
    for (schema, expected, argument) in [
        ("{ type: String }", "bad-word", "q: &str"),
        ("{ type: INTEGER }", "bad-word", "q: i64"),
        ("{ type: int }", "bad-word", "q: i64"),
        ("{ type: int32 }", "bad-word", "q: i32"),
        ("{ type: long }", "bad-word", "q: i64"),
        ("{ type: bool }", "bad-word", "q: bool"),
        ("{ type: any }", "bad-word", "q"),
        ("{ type: double }", "bad-word", "q: f64"),
        (
            "{ type: list, items: { type: integer } }",
            "bad-word",
            "q: &[i64]",
        ),
        ("{ type: array, items: integer }", "wrong-kind", "q: &[i64]"),
        ("boolean", "wrong-kind", "q: bool"),
        ("{ type: string, enum: only }", "wrong-kind", "q: "),
        (
            "{ type: integer, nullable: 'true', minimum: '1' }",
            "wrong-kind",
            "q: i64",
        ),
    ] {
        let client = render(
            "x.yaml",
            &operation(
                &format!("{{ name: q, in: query, schema: {schema} }}"),
                "{ description: x }",
            ),
        );
        let repairs = repairs(&client);
        assert!(
            !repairs.is_empty() && repairs.iter().all(|it| it.starts_with(expected)),
            "{schema}: {repairs:?}"
        );
        let code = code(&client);
        assert!(
            code.contains(argument),
            "{schema}: no {argument} in\n{code}"
        );
    }
}

#[test]
fn parameters() {
    for (parameter, expected, setter) in [
        (
            "{ name: q, in: Query, schema: { type: string } }",
            "bad-word 7:101",
            "q: &str",
        ),
        ("{ name: q, in: query }", "missing-schema 7:86", "q: &str"),
        (
            "{ name: q, in: query, type: integer, format: int32 }",
            "other-version 7:108",
            "q: i32",
        ),
        (
            "{ name: q, in: query, style: FORM, schema: { type: integer } }",
            "bad-word 7:115",
            "q: i64",
        ),
        (
            "{ name: q, in: query, required: optional, schema: { type: integer } }",
            "wrong-kind 7:118",
            "q: i64",
        ),
        (
            "{ name: q, in: query, required: 'false', schema: { type: integer } }",
            "wrong-kind 7:118",
            "q: i64",
        ),
    ] {
        mended(
            &operation(parameter, "{ description: x }"),
            &[expected],
            &[setter],
        );
    }
    let text = operation(
        "{ name: q, in: query, schema: { type: string } }",
        "{ description: x }",
    );
    let alone = text.replace("{ name: id, in: path, required: true,", "{ name: id,");
    mended(
        &alone,
        &["missing-keyword 7:20", "optional-path-parameter 7:20"],
        &["id: &str"],
    );
    // One alone, and none at all.
    let one = text.replace("parameters: [", "parameters: ").replace(
        " } }, { name: q, in: query, schema: { type: string } }]",
        " } }",
    );
    mended(&one, &["wrong-kind 7:7"], &["id: &str"]);
    let none = text.replace("/pets/{id}", "/pets").replace(
        &text[text.find("parameters: [").unwrap()..text.find("\n      responses").unwrap()],
        "parameters:",
    );
    mended(&none, &["null-value 7:7"], &["get_pet"]);
}

#[test]
fn answers() {
    let pet = "{ $ref: '#/components/schemas/Pet' }";
    for (answer, count, contains) in [
        ("null", 2, "get_pet"),
        ("{ description: null, content: null }", 3, "get_pet"),
        (
            "{ description: 200, content: { application/json: null } }",
            2,
            "get_pet",
        ),
        (&*format!("{{ description: x, schema: {pet} }}"), 1, "Pet"),
        (
            "{ description: x, content: { application/json: { schema: { type: object, required: name, properties: { name: string } } } } }",
            2,
            "pub name: String",
        ),
        (
            "{ description: x, content: { application/json: { schema: { type: object, properties: { name: null }, additionalProperties: 'false' } } } }",
            2,
            "pub name:",
        ),
        (
            "{ description: x, content: { application/json: { schema: { allOf: { $ref: '#/components/schemas/Pet' } } } } }",
            1,
            "Pet",
        ),
    ] {
        let client = render(
            "x.yaml",
            &operation("{ name: q, in: query, schema: { type: string } }", answer),
        );
        assert_eq!(
            repairs(&client).len(),
            count,
            "{answer}: {:?}",
            client.findings()
        );
        let code = code(&client);
        assert!(
            code.contains(contains),
            "{answer}: no {contains} in\n{code}"
        );
    }
}

#[test]
fn paths_methods_and_statuses() {
    let text = "\
openapi: 3.0.3
info: { title: x, version: '1' }
tags: pets
paths:
  pets:
    GET:
      tags: pets
      operationID: 12
      deprecated: 'true'
      responses: { 200: { description: x }, Default: { description: x } }
  /none:
security: { key: [] }
components: { securitySchemes: { key: { type: APIKEY, in: Header, name: X-Key } } }
";
    mended(
        text,
        &[
            "wrong-kind 3:7",
            "wrong-kind 3:7",
            "bad-path 5:3",
            "unknown-keyword 6:5",
            "wrong-kind 7:13",
            "unknown-keyword 8:7",
            "wrong-kind 8:20",
            "wrong-kind 9:19",
            "bad-status 10:45",
            "null-value 11:3",
            "wrong-kind 12:1",
            "bad-word 13:47",
            "bad-word 13:59",
        ],
        &["\"/pets\"", "X-Key"],
    );
}

#[test]
fn a_body_that_says_nothing_is_given_by_hand() {
    let text = operation(
        "{ name: q, in: query, schema: { type: string } }",
        "{ description: x }",
    );
    let text = text.replace(
        "      responses:",
        "      requestBody: {}\n      responses:",
    );
    mended(&text, &["missing-keyword 8:7"], &["get_pet"]);
}

#[test]
fn braces_and_dots() {
    for (path, sent) in [
        ("/pets/{id", "\"/pets/{id}\""),
        ("/pets/{{id}}", "\"/pets/{id}\""),
        ("/pets/{id}/{}", "\"/pets/{id}/%7B%7D\""),
        ("/v1/../pets/./{id}", "\"/pets/{id}\""),
        ("/pets/{id}/toys/..", "\"/pets/{id}/\""),
    ] {
        let text = operation(
            "{ name: q, in: query, schema: { type: string } }",
            "{ description: x }",
        );
        let text = text.replace("/pets/{id}", &format!("'{path}'"));
        mended(&text, &["bad-path 4:3"], &[sent, "id: &str"]);
    }
}

/// Words of another version, both ways.
#[test]
fn words_of_other_versions() {
    let old = "{ name: q, in: query, schema: { type: string, nullable: true } }";
    mended(
        &operation(old, "{ description: x }").replace("3.0.3", "3.1.0"),
        &["other-version 7:132"],
        &["q: &str"],
    );
    let new = "{ name: q, in: query, schema: { type: [string, 'null'] } }";
    mended(
        &operation(new, "{ description: x }"),
        &["schema-types 7:118"],
        &["q: &str"],
    );
}

/// A reference into what was mended still leads there.
#[test]
fn references_into_what_is_mended() {
    let text = operation(
        "{ $ref: '#/components/parameters/Limit' }",
        "{ $ref: '#/components/responses/Pet' }",
    ) + "  parameters: { Limit: { name: limit, in: query, type: integer } }\n  responses: { Pet: { description: x, schema: { $ref: '#/components/schemas/Pet' } } }\n";
    mended(
        &text,
        &["other-version 11:50", "other-version 12:39"],
        &["limit: i64", "Pet"],
    );
}

#[test]
fn json_that_is_not_quite() {
    for text in [
        "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"X\", \"version\": \"1\",}, \"paths\": {},}",
        "{'openapi': '3.0.3', 'info': {'title': 'X', 'version': '1'}, 'paths': {}}",
        "openapi: 3.0.3\ninfo: { title: X, version: '1' }\npaths: {}\n",
        "{\"openapi\": \"3.0.3\", # a comment\n\"info\": {\"title\": \"X\", \"version\": \"1\"}, \"paths\": {}}",
    ] {
        let client = render("x.json", text);
        let repairs = repairs(&client);
        assert!(
            repairs.len() == 1 && repairs[0].starts_with("not-json "),
            "{repairs:?}"
        );
    }
    let marked = render(
        "x.yaml",
        "\u{feff}openapi: 3.0.3\r\ninfo: { title: X, version: '1' }\r\npaths:\t{}\r\n",
    );
    assert!(marked.findings().is_empty());
}

/// What could mean two things is an error, with its place and what to do.
#[test]
fn what_is_not_clear_is_no_repair() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.yaml");
    let head = "openapi: 3.0.3\ninfo: { title: X, version: '1' }\n";
    let of_200 = |answer: &str| {
        format!("{head}paths: {{ /a: {{ get: {{ responses: {{ 200: {answer} }} }} }} }}\n")
    };
    let parameter = |text: &str| {
        format!(
            "{head}paths: {{ /a: {{ get: {{ parameters: [{text}], responses: {{ 204: {{ description: x }} }} }} }} }}\n"
        )
    };
    for (text, code) in [
        (format!("{head}paths: []\n"), "wrong-kind"),
        (
            format!("{head}paths: {{ 'https://x.example.com/a': {{}} }}\n"),
            "bad-path",
        ),
        (of_200("Fine"), "wrong-kind"),
        (
            of_200("{ description: x, content: application/json }"),
            "wrong-kind",
        ),
        (of_200("{ description: [x] }"), "wrong-kind"),
        (
            of_200("{ description: x }").replace("200", "200 OK"),
            "bad-status",
        ),
        (
            parameter("{ name: q, schema: { type: string } }"),
            "missing-keyword",
        ),
        (
            parameter("{ name: q, in: body, schema: { type: string } }"),
            "bad-word",
        ),
        (
            parameter("{ name: q, in: query, schema: { type: strng } }"),
            "bad-word",
        ),
        (
            parameter("{ name: q, in: query, schema: { type: json } }"),
            "bad-word",
        ),
        (
            parameter("{ name: q, in: query, schema: Pet }"),
            "wrong-kind",
        ),
        (parameter("null"), "wrong-kind"),
        (
            parameter("{ name: q, in: query }")
                .replace("[{ name: q, in: query }]", "{ q: { in: query } }"),
            "wrong-kind",
        ),
        ("openapi: 3.0.3\ninfo:\n\ttitle: X\n".to_owned(), "not-yaml"),
        ("openapi: 4.0.0\n".to_owned(), "unsupported-version"),
    ] {
        std::fs::write(&path, &text).unwrap();
        let error = Build::new(&path).render().expect_err(&text);
        let found: serde_json::Value =
            serde_json::from_str(&error.findings().unwrap().json()).unwrap();
        let errors = found.as_array().unwrap().iter();
        let mut errors = errors.filter(|it| it["severity"] == "error" || it["severity"] == "fatal");
        let first = errors
            .next()
            .unwrap_or_else(|| panic!("no error in {text}"));
        assert_eq!(first["code"], code, "{text}");
        assert!(
            first["line"].is_u64() && first["help"].is_string(),
            "{first}"
        );
    }
}
