//! References that lead nowhere, to something else, or around: where one thing only can be meant,
//! it is mended, with a finding at its place.

use clientwright_build::{Build, Generated};

/// What these files become, the first of which is the description, without an error.
fn render(files: &[(&str, &str)]) -> Generated {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("the folder takes files");
    }
    let client = Build::new(folder.path().join(files[0].0)).render();
    client.unwrap_or_else(|error| panic!("{error}\n{files:?}"))
}

/// The code and the message of each repair.
fn repairs(client: &Generated) -> Vec<String> {
    let found: serde_json::Value =
        serde_json::from_str(&client.findings().json()).expect("findings are JSON");
    let repairs = found.as_array().expect("findings are a list").iter();
    let repairs = repairs.filter(|finding| finding["severity"] == "repair");
    let text = |finding: &serde_json::Value, key| finding[key].as_str().expect("a text").to_owned();
    let shown =
        repairs.map(|finding| format!("{}: {}", text(finding, "code"), text(finding, "message")));
    shown.collect()
}

/// All code, without line breaks.
fn code(client: &Generated) -> String {
    let code: String = client.files().map(|(_, text)| text).collect();
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A description of OpenAPI 3.0 whose one answer is of this schema.
fn answer(schema: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{ title: x, version: '1' }}\n\
         paths: {{ /a: {{ get: {{ operationId: getA, responses: {{ '200': {{ description: x, \
         content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}\n\
         components:\n{components}\n"
    )
}

/// The same of Swagger 2.0.
fn swagger(response: &str, rest: &str) -> String {
    format!(
        "swagger: '2.0'\ninfo: {{ title: x, version: '1' }}\nhost: a.example\nschemes: [https]\n\
         paths: {{ /a: {{ get: {{ operationId: getA, responses: {{ '200': {response} }} }} }} }}\n{rest}\n"
    )
}

const PET: &str = "  schemas: { Pet: { type: object, properties: { name: { type: string } } } }";

#[test]
fn a_component_is_found_by_its_name() {
    for text in [
        "Pet",
        "#Pet",
        "#/definitions/Pet",
        "#definitions/Pet",
        "#components/schemas/Pet",
        "components/schemas/Pet",
        "#/components/responses/Pet",
    ] {
        let client = render(&[("x.yaml", &answer(&format!("{{ $ref: '{text}' }}"), PET))]);
        let expected = format!(
            "dangling-reference: `{text}` leads nowhere; taken as `#/components/schemas/Pet`"
        );
        assert_eq!(repairs(&client), [expected]);
        assert!(
            code(&client).contains("GetA(Call<Pet, Problem>)"),
            "{}",
            code(&client)
        );
    }
}

#[test]
fn so_it_is_in_swagger_2() {
    for text in ["Pet", "#definitions/Pet"] {
        let response = format!("{{ description: x, schema: {{ $ref: '{text}' }} }}");
        let pet = "definitions: { Pet: { type: object, properties: { name: { type: string } } } }";
        let client = render(&[("x.yaml", &swagger(&response, pet))]);
        assert_eq!(repairs(&client).len(), 1, "{:?}", repairs(&client));
        assert!(
            code(&client).contains("GetA(Call<Pet, Problem>)"),
            "{}",
            code(&client)
        );
    }
}

#[test]
fn a_slash_behind_a_file_is_all_of_it() {
    let client = render(&[
        ("x.yaml", &answer("{ $ref: 'pet.yaml#/' }", "  {}")),
        (
            "pet.yaml",
            "type: object\nproperties: { name: { type: string } }\n",
        ),
    ]);
    let expected = ["dangling-reference: `pet.yaml#/` leads nowhere; taken as `pet.yaml`"];
    assert_eq!(repairs(&client), expected);
    assert!(code(&client).contains("pub name: Option<String>"));
}

#[test]
fn an_empty_reference_says_nothing() {
    let client = render(&[(
        "x.yaml",
        &answer(
            "{ allOf: [{ $ref: '' }, { type: object, properties: { name: { type: string } } }] }",
            "  {}",
        ),
    )]);
    let expected =
        "wrong-reference: a schema belongs here, and `` is a description; taken as any value";
    assert_eq!(repairs(&client), [expected]);
    assert!(code(&client).contains("pub name: Option<String>"));
}

#[test]
fn null_among_alternatives_is_null() {
    let client = render(&[(
        "x.yaml",
        &answer(
            "{ type: object, required: [pet], properties: { pet: { anyOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: null }] } } }",
            PET,
        ),
    )]);
    let repairs = repairs(&client);
    assert_eq!(repairs.len(), 2, "{repairs:?}");
    assert!(
        repairs[0].contains("taken as `type: 'null'`"),
        "{repairs:?}"
    );
    let code = code(&client);
    assert!(code.contains("pub pet: Nullable<Pet>"), "{code}");
}

/// Gitea's description is full of them.
#[test]
fn the_schema_of_an_answer_without_one_is_no_body() {
    let client = render(&[(
        "x.yaml",
        &swagger(
            "{ description: x, schema: { $ref: '#/responses/empty' } }",
            "responses: { empty: { description: Nothing. } }",
        ),
    )]);
    assert_eq!(
        repairs(&client),
        [
            "wrong-reference: a schema belongs here, and `#/responses/empty` is a response; taken as no body"
        ]
    );
    assert!(
        code(&client).contains("GetA(Call<(), Problem>)"),
        "{}",
        code(&client)
    );
}

#[test]
fn an_answer_of_swagger_2_stands_for_its_schema() {
    let client = render(&[(
        "x.yaml",
        &swagger(
            "{ description: x, schema: { $ref: '#/responses/One' } }",
            "responses: { One: { description: x, schema: { $ref: '#/definitions/Pet' } } }\n\
             definitions: { Pet: { type: object, properties: { name: { type: string } } } }",
        ),
    )]);
    let repairs = repairs(&client);
    assert!(
        repairs.len() == 1 && repairs[0].ends_with("taken as its schema"),
        "{repairs:?}"
    );
    assert!(
        code(&client).contains("GetA(Call<Pet, Problem>)"),
        "{}",
        code(&client)
    );
}

/// Whichever of them is written first.
#[test]
fn schemas_that_are_parts_of_each_other_say_the_same() {
    let part = |name: &str, other: &str| {
        format!(
            "    {name}: {{ allOf: [{{ $ref: '#/components/schemas/{other}' }}, {{ type: object, properties: {{ {}: {{ type: string }} }} }}] }}\n",
            name.to_lowercase()
        )
    };
    let schemas = [part("A", "B"), part("B", "C"), part("C", "A")];
    let of = |order: [usize; 3]| {
        let schemas: String = order.iter().map(|at| schemas[*at].as_str()).collect();
        let text = answer(
            "{ $ref: '#/components/schemas/A' }",
            &format!("  schemas:\n{schemas}"),
        );
        let client = render(&[("x.yaml", &text)]);
        let repairs = repairs(&client);
        assert_eq!(repairs.len(), 3, "{repairs:?}");
        assert!(
            repairs
                .iter()
                .all(|it| it.starts_with("circular-reference"))
        );
        code(&client)
    };
    let code = of([0, 1, 2]);
    for name in ["a", "b", "c"] {
        assert!(
            code.contains(&format!("pub {name}: Option<String>")),
            "{code}"
        );
    }
    assert_eq!(code, of([2, 0, 1]));
    assert_eq!(code, of([1, 2, 0]));
}

/// What other files say in newer words is read like the rest.
#[test]
fn words_of_json_schema_in_a_file_beside_swagger_2() {
    let client = render(&[
        (
            "x.yaml",
            &swagger("{ description: x, schema: { $ref: 'pet.yaml' } }", ""),
        ),
        (
            "pet.yaml",
            "type: object\nrequired: [name, at]\nproperties:\n  name: { type: [string, 'null'] }\n  \
             at: { type: array, items: [{ type: number }, { type: integer, x-nullable: true }], \
             minItems: 2, additionalItems: false }\n",
        ),
    ]);
    let code = code(&client);
    assert!(code.contains("pub name: Nullable<String>"), "{code}");
    assert!(code.contains("pub at: (f64, Option<i64>)"), "{code}");
}
