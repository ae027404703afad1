//! Descriptions whose schemas hold themselves, or lead to one another for
//! long: each gives a client, on a stack of two megabytes.

use std::fs;

use clientwright_build::Build;

const HEAD: &str = "\
openapi: 3.0.3
info: { title: Endless, version: 1.0.0 }
paths:
  /x: { get: { operationId: x, responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/A0' } } } } } } }
components:
  schemas:
";

#[track_caller]
fn generates(schemas: &str) -> usize {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join("endless.yaml");
    fs::write(&spec, format!("{HEAD}{schemas}")).expect("a file");
    let client = Build::new(&spec).render().expect("a client");
    client.files().count()
}

#[test]
fn schemas_without_a_name_may_hold_themselves() {
    for schema in [
        "{ type: object, properties: { a: { type: array, items: { $ref: '#/components/schemas/A0/properties/a' } } } }",
        "{ type: object, properties: { a: { type: object, properties: { b: { $ref: '#/components/schemas/A0/properties/a' } } } } }",
        "{ type: array, items: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/A0/items' } }] } }",
        "{ type: array, items: { $ref: '#/components/schemas/A0' } }",
        "{ type: array, prefixItems: [{ $ref: '#/components/schemas/A0' }, { type: string }], minItems: 2, maxItems: 2 }",
        "{ type: object, additionalProperties: { $ref: '#/components/schemas/A0' } }",
        "{ allOf: [{ type: array, items: { $ref: '#/components/schemas/A0' } }, { type: array, items: { type: array, items: { $ref: '#/components/schemas/A0' } } }] }",
        "{ allOf: [{ type: object, properties: { a: { $ref: '#/components/schemas/A0' } } }, { type: object, properties: { a: { type: object, properties: { a: { $ref: '#/components/schemas/A0' } } } } }] }",
    ] {
        assert!(generates(&format!("    A0: {schema}\n")) > 2, "{schema}");
    }
}

#[test]
fn schemas_may_lead_to_one_another_for_long() {
    for schema in [
        "{ type: object, properties: { a: { $ref: NEXT } } }",
        "{ type: object, properties: { a: { type: array, items: { $ref: NEXT } } } }",
        "{ type: array, items: { $ref: NEXT } }",
        "{ type: array, prefixItems: [{ $ref: NEXT }, { $ref: NEXT }], minItems: 2, maxItems: 2 }",
        "{ type: object, additionalProperties: { $ref: NEXT } }",
        "{ oneOf: [{ type: integer }, { $ref: NEXT }] }",
        "{ allOf: [{ $ref: NEXT }, { type: object, properties: { a: { type: string } } }] }",
        "{ allOf: [{ $ref: NEXT }] }",
        "{ $ref: NEXT }",
    ] {
        assert!(generates(&chain(schema, 1500)) > 2);
    }
    // Each of these is a type, made of all that come after it.
    let subtype = "{ allOf: [{ $ref: NEXT }, { type: object, properties: { a: { $ref: NEXT } } }], discriminator: { propertyName: b } }";
    assert!(generates(&chain(subtype, 300)) > 2);
}

/// So many schemas, each of which leads to the next.
fn chain(schema: &str, length: usize) -> String {
    let link = |index: usize| {
        let next = format!("'#/components/schemas/A{}'", index + 1);
        format!("    A{index}: {}\n", schema.replace("NEXT", &next))
    };
    let chain: String = (0..length).map(link).collect();
    format!("{chain}    A{length}: {{ type: object }}\n")
}

/// Each part goes round in a circle of its own, so that together they would
/// only come back to where they were after 30030 steps.
#[test]
fn what_is_put_together_comes_to_an_end() {
    let sizes = [2, 3, 5, 7, 11, 13];
    let parts: Vec<String> = sizes
        .iter()
        .map(|size| format!("{{ $ref: '#/components/schemas/B{size}x0' }}"))
        .collect();
    let mut schemas = format!("    A0: {{ allOf: [{}] }}\n", parts.join(", "));
    for size in sizes {
        for at in 0..size {
            let next = (at + 1) % size;
            schemas += &format!(
                "    B{size}x{at}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/B{size}x{next}' }}, own{size}x{at}: {{ type: string }} }} }}\n"
            );
        }
    }
    assert!(generates(&schemas) > 2);
}

#[test]
fn references_that_only_lead_to_each_other_come_to_an_end() {
    let swagger = "\
swagger: '2.0'
info: { title: Endless, version: 1.0.0 }
paths:
  /x: { get: { parameters: [{ $ref: '#/parameters/A' }], responses: { '200': { description: It., schema: { $ref: '#/definitions/A/properties/a' } } } } }
parameters: { A: { $ref: '#/parameters/B' }, B: { $ref: '#/parameters/A' } }
definitions: { A: { type: object, properties: { a: { $ref: '#/definitions/B/properties/b' } } }, B: { type: object, properties: { b: { $ref: '#/definitions/A/properties/a' } } } }
";
    let newer = "\
openapi: 3.1.0
info: { title: Endless, version: 1.0.0 }
paths:
  /x: { get: { parameters: [{ $ref: '#/components/parameters/A' }], responses: { '200': { $ref: '#/components/responses/A' } } } }
components:
  parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } }
  responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } }
";
    for description in [swagger, newer] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let spec = folder.path().join("endless.yaml");
        fs::write(&spec, description).expect("a file");
        let error = Build::new(&spec).render().expect_err("a circle");
        assert!(
            error.to_string().contains("only lead to each other"),
            "{error}"
        );
    }
}

/// Layers of ten, each of which may be all of the next layer.
#[test]
fn unions_of_one_discriminator_may_meet_in_many_ways() {
    let (width, layers) = (10, 9);
    let schemas: String = (0..width * layers)
        .map(|at| {
            let next = (at / width + 1) * width;
            if next == width * layers {
                return format!("    A{at}: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}\n");
            }
            let alternatives: Vec<String> = (next..next + width)
                .map(|other| format!("{{ $ref: '#/components/schemas/A{other}' }}"))
                .collect();
            format!("    A{at}: {{ discriminator: {{ propertyName: kind }}, oneOf: [{}] }}\n", alternatives.join(", "))
        })
        .collect();
    assert!(generates(&schemas) > 2);
}
