//! A run that keeps going leaves out exactly what an error reaches.

use std::path::Path;

use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::document::checked::Checked;
use clientwright_build::{Build, check, document, resolve, source};

/// What is left of a description, or nothing where it cannot be saved.
fn keep(text: &str) -> Option<(Checked, Diagnostics)> {
    let mut found = Diagnostics::new();
    let mut source = source::parse(Path::new("x.yaml"), text.as_bytes().to_vec(), &mut found);
    document::normalise(&mut source, &mut found);
    let document = document::parse(&source, &mut found)?;
    let resolved = resolve::resolve(document, &mut found);
    let mut checked = check::examine(&resolved, &mut found);
    assert!(found.has_errors());
    let kept = check::leave_out(&resolved, &mut checked, &mut found);
    assert!(!render::text(&found, Some(&source), false).is_empty());
    kept.then_some((checked, found))
}

fn names(checked: &Checked) -> (Vec<String>, Vec<String>) {
    let kept = checked.operations.iter();
    let left_out = checked.left_out.iter();
    (
        kept.map(|it| format!("{} {}", it.method, it.path))
            .collect(),
        left_out
            .map(|it| format!("{} {}", it.method, it.path))
            .collect(),
    )
}

/// A description with three operations, to which a mistake is added.
fn description(at_the_top: &str, of_a: &str, of_path_a: &str, components: &str) -> String {
    format!(
        "\
openapi: 3.0.3
info: {{ title: x, version: '1' }}
{at_the_top}
paths:
  /a:
    {of_path_a}
    get:
      operationId: getA
      {of_a}
      responses: {{ '200': {{ $ref: '#/components/responses/A' }} }}
    post:
      operationId: setA
      responses: {{ '204': {{ description: Done }} }}
  /b:
    get:
      operationId: getB
      security: [{{ key: [] }}]
      responses:
        '200': {{ description: B, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/B' }} }} }} }}
components:
  securitySchemes:
    key: {{ type: apiKey, in: header, name: X-Key }}
  responses:
    A: {{ description: A, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }}
  schemas:
    A: {{ type: object, properties: {{ both: {{ $ref: '#/components/schemas/Both' }}, a: {{ $ref: '#/components/schemas/OnlyA' }} }} }}
    B: {{ type: object, properties: {{ both: {{ $ref: '#/components/schemas/Both' }} }} }}
{components}
"
    )
}

const BOTH: &str = "    Both: { type: string }\n";
const ONLY_A: &str = "    OnlyA: { type: string }\n";

fn left_out(at_the_top: &str, of_a: &str, of_path_a: &str, components: &str) -> Vec<String> {
    let text = description(at_the_top, of_a, of_path_a, components);
    let (checked, found) = keep(&text).unwrap();
    let (kept, left_out) = names(&checked);
    assert_eq!(kept.len() + left_out.len(), 3, "{text}");
    let told = found
        .iter()
        .filter(|finding| finding.code == "left-out-operation")
        .count();
    assert_eq!(told, left_out.len(), "{text}");
    left_out
}

#[test]
fn exactly_what_an_error_reaches_is_left_out() {
    let fine = format!("{BOTH}{ONLY_A}");
    let bad_a = format!("{BOTH}    OnlyA: {{ type: strng }}\n");
    let bad_both =
        format!("{ONLY_A}    Both: {{ properties: {{ x: {{ $ref: '#/nowhere' }} }} }}\n");
    let bad_other = format!("{fine}    Other: {{ type: strng }}\n");
    for (text, expected) in [
        // In the operation itself.
        (left_out("", "tags: true", "", &fine), &["GET /a"][..]),
        // What is read before there is a tree to point into.
        (
            left_out("", "deprecated: !!bool perhaps", "", &fine),
            &["GET /a"],
        ),
        (left_out("", "operationId: again", "", &fine), &["GET /a"]),
        // In what several operations share.
        (
            left_out("", "", "parameters: [{ name: a, in: quer }]", &fine),
            &["GET /a", "POST /a"],
        ),
        (left_out("", "", "", &bad_a), &["GET /a"]),
        (left_out("", "", "", &bad_both), &["GET /a", "GET /b"]),
        // In what nobody needs.
        (left_out("", "", "", &bad_other), &[]),
        (left_out("tags: [{ description: x }]", "", "", &fine), &[]),
        // Found by the rules of `check`.
        (
            left_out("", "x-pagination: { style: page, page: p }", "", &fine),
            &["GET /a"],
        ),
        // At the top: whoever does not say something else depends on it.
        (
            left_out("security: [5]", "", "", &fine),
            &["GET /a", "POST /a"],
        ),
        (
            left_out(
                "servers: [{ url: 'https://{x}.example.com' }]",
                "",
                "",
                &fine,
            ),
            &["GET /a", "POST /a", "GET /b"],
        ),
    ] {
        assert_eq!(text, expected);
    }
}

#[test]
fn broken_components_are_dropped_and_others_stay() {
    let text = description("", "", "", &format!("{BOTH}    OnlyA: {{ type: strng }}\n"));
    let (checked, _) = keep(&text).unwrap();
    let components = checked.schemas.iter();
    let components: Vec<_> = components
        .filter_map(|it| it.component.as_deref())
        .collect();
    assert_eq!(components, ["B", "Both"]);
}

#[test]
fn paths_that_cannot_be_read_are_counted() {
    let (checked, _) = keep(
        "\
openapi: 3.0.3
info: { title: x, version: '1' }
paths:
  '/b/.': { get: { operationId: a, responses: {} } }
  '/b/': { get: { operationId: c, responses: {} } }
  /b: { get: { operationId: b, responses: {} } }
",
    )
    .unwrap();
    assert_eq!(
        names(&checked),
        (
            vec!["GET /b/".to_owned(), "GET /b".to_owned()],
            vec!["GET /b/.".to_owned()]
        )
    );
}

#[test]
fn what_no_operation_can_be_blamed_for_still_fails() {
    for text in ["openapi: 3.0.3\npaths: [", "swagger: '1.2'\n"] {
        assert!(keep(text).is_none(), "{text}");
    }
}

/// A file in a temporary folder, and the folder.
fn file(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.yaml");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

#[test]
fn a_client_is_made_of_what_is_left() {
    let text = description("", "", "", &format!("{BOTH}    OnlyA: {{ type: strng }}\n"));
    let (_folder, path) = file(&text);
    assert!(Build::new(&path).render().is_err());
    assert!(Build::new(&path).lint().is_err());

    let client = Build::new(&path).keep_going(true).render().unwrap();
    assert_eq!(client.left_out().collect::<Vec<_>>(), ["GET /a"]);
    assert_eq!(client.counts().operations_in, 3);
    assert_eq!(client.counts().operations_out, 2);
    assert_eq!(client.findings().errors(), 1);
    let code: String = client.files().map(|(_, content)| content).collect();
    assert!(code.contains("fn set_a(") && !code.contains("fn get_a("));
    assert!(!code.contains("only_a") && !code.contains("OnlyA"));
}

#[test]
fn tags_of_what_is_left_out_are_known() {
    let text = "\
openapi: 3.0.3
info: { title: x, version: '1' }
paths:
  /a: { get: { operationId: a, tags: [A], summary: [], responses: {} } }
  /b: { get: { operationId: b, tags: [B], responses: {} } }
";
    let (_folder, path) = file(text);
    let build = |tag| Build::new(&path).keep_going(true).tags([tag]).render();
    let client = build("A").unwrap();
    assert_eq!(
        (
            client.counts().operations_in,
            client.counts().operations_out
        ),
        (1, 0)
    );
    assert_eq!(build("B").unwrap().left_out().count(), 0);
    let error = build("C").unwrap_err();
    assert!(error.to_string().contains("unknown-tag"), "{error}");
}

#[test]
fn without_errors_nothing_changes() {
    let fine = description("", "", "", &format!("{BOTH}{ONLY_A}"));
    let (_folder, path) = file(&fine);
    let plain = Build::new(&path).render().unwrap();
    let kept = Build::new(&path).keep_going(true).render().unwrap();
    assert_eq!(kept.left_out().count(), 0);
    assert!(plain.files().eq(kept.files()));
    assert_eq!(Build::new(&path).lint().unwrap().errors(), 0);
}

#[test]
fn an_error_in_a_subtype_reaches_what_its_parent_reaches() {
    let text = "\
openapi: 3.0.3
info: { title: x, version: '1' }
paths:
  /a:
    get: { operationId: getA, responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
  /b:
    get: { operationId: getB, responses: { '204': { description: B } } }
components:
  schemas:
    Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { toy: { $ref: '#/nothing' } } }] }
";
    let (checked, _) = keep(text).expect("a description that can be saved");
    let (kept, left_out) = names(&checked);
    assert_eq!(kept, ["GET /b"]);
    assert_eq!(left_out, ["GET /a"]);
}
