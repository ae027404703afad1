//! What the reading stages hand on.

use std::path::Path;

use clientwright_build::diagnostic::{Diagnostics, render};
use clientwright_build::document::checked::{
    Additional, Checked, Location, Operation, Parameter, Schema, SchemaId, SchemeKind, Shape,
    Status, Style,
};
use clientwright_build::{check, document, resolve, source};

fn read(text: &str) -> Checked {
    let mut found = Diagnostics::new();
    let mut source = source::parse(Path::new("x.yaml"), text.as_bytes().to_vec(), &mut found);
    document::normalise(&mut source, &mut found);
    let document = document::parse(&source, &mut found);
    let resolved = document.map(|document| resolve::resolve(document, &mut found));
    let checked = resolved.and_then(|resolved| check::check(&resolved, &mut found));
    checked.unwrap_or_else(|| panic!("{}", render::text(&found, Some(&source), false)))
}

/// A description of which only the schema `It` matters.
fn schemas(text: &str) -> Checked {
    let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
    read(&format!(
        "openapi: 3.0.3\ninfo: {{ title: x, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{lines}"
    ))
}

fn component<'a>(checked: &'a Checked, name: &str) -> &'a Schema {
    let named = |schema: &&Schema| schema.component.as_deref() == Some(name);
    checked.schemas.iter().find(named).unwrap()
}

fn shape(checked: &Checked, id: SchemaId) -> &Shape {
    &checked.schemas[id.0].shape
}

/// The shape of one schema, written as a flow mapping.
fn it(schema: &str) -> (Shape, bool) {
    let checked = schemas(&format!("It: {schema}"));
    let schema = component(&checked, "It");
    (schema.shape.clone(), schema.nullable)
}

fn string(format: Option<&str>, values: &[&str]) -> Shape {
    Shape::String {
        format: format.map(str::to_owned),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    }
}

fn integer(format: Option<&str>, minimum: Option<i64>, values: &[i64]) -> Shape {
    Shape::Integer {
        format: format.map(str::to_owned),
        minimum,
        values: values.to_vec(),
    }
}

#[test]
fn types_become_shapes() {
    for (schema, expected) in [
        ("{}", Shape::Any),
        ("{ type: boolean, enum: [true] }", Shape::Boolean),
        (
            "{ type: string, format: date-time, minLength: 3 }",
            string(Some("date-time"), &[]),
        ),
        (
            "{ type: string, format: e-mail }",
            string(Some("e-mail"), &[]),
        ),
        (
            "{ type: string, enum: [a, 1, true], maximum: 4 }",
            string(None, &["a", "1", "true"]),
        ),
        (
            "{ type: integer, format: int32, minimum: 1.0 }",
            integer(Some("int32"), Some(1), &[]),
        ),
        (
            "{ type: integer, minimum: 0.5, enum: [1, 2e0, '3'] }",
            integer(None, None, &[1, 2, 3]),
        ),
        (
            "{ type: integer, minimum: -1e30, maximum: 1e400 }",
            integer(None, None, &[]),
        ),
        (
            "{ type: integer, minimum: 0, pattern: x }",
            integer(None, Some(0), &[]),
        ),
        (
            "{ type: number, format: double, enum: [1.5] }",
            Shape::Number {
                format: Some("double".into()),
                values: vec![],
            },
        ),
        (
            "{ type: array, uniqueItems: true }",
            Shape::Array { items: None },
        ),
        ("{ enum: [a, b] }", string(None, &["a", "b"])),
        ("{ enum: [1, 2] }", integer(None, None, &[1, 2])),
        (
            "{ oneOf: [{ type: string }, { type: integer }], anyOf: [{ type: string }, { type: boolean }] }",
            Shape::Any,
        ),
        (
            "{ type: integer, maximum: 1e30 }",
            Shape::Number {
                format: Some("decimal".into()),
                values: vec![],
            },
        ),
        (
            "{ type: integer, format: int8 }",
            integer(Some("int32"), None, &[]),
        ),
        (
            "{ enum: [0.5, 1] }",
            Shape::Number {
                format: None,
                values: vec![],
            },
        ),
        (
            "{ type: number, enum: [1, 2.0, 1e1] }",
            Shape::Number {
                format: None,
                values: vec![1, 2, 10],
            },
        ),
        ("{ enum: [true, false] }", Shape::Boolean),
        ("{ pattern: '^a' }", Shape::Any),
        ("{ not: { type: string } }", Shape::Any),
        ("{ type: [string, 'null'] }", string(None, &[])),
    ] {
        assert_eq!(it(schema).0, expected, "{schema}");
    }
}

#[test]
fn null_is_no_value() {
    for (schema, nullable) in [
        ("{ type: string }", false),
        ("{ type: string, nullable: true }", true),
        ("{ type: string, nullable: 'yes' }", true),
        ("{ type: string, enum: [a, null] }", true),
        ("{ type: [string, 'null'] }", true),
        (
            "{ oneOf: [{ type: string }, { enum: [null] }, { type: integer }] }",
            true,
        ),
    ] {
        assert_eq!(it(schema).1, nullable, "{schema}");
    }
    assert_eq!(
        it("{ type: string, enum: [a, null] }").0,
        string(None, &["a"])
    );
    let Shape::OneOf { alternatives, .. } =
        it("{ oneOf: [{ type: string }, { enum: [null] }, { type: integer }] }").0
    else {
        panic!("not a union");
    };
    assert_eq!(alternatives.len(), 2);
}

#[test]
fn objects_keep_their_order() {
    let checked = schemas(
        "It:\n  required: [b, a]\n  properties:\n    z: { type: string }\n    a: { type: string, readOnly: true, default: 1.10, description: An a }\n    b: { type: integer }\n",
    );
    let Shape::Object {
        properties,
        additional,
        ..
    } = &component(&checked, "It").shape
    else {
        panic!("not an object");
    };
    let names: Vec<_> = properties
        .iter()
        .map(|(name, property)| (name.as_str(), property.required))
        .collect();
    assert_eq!(names, [("z", false), ("a", true), ("b", true)]);
    assert_eq!(*additional, Additional::Unsaid);
    let a = &checked.schemas[properties["a"].schema.0];
    assert_eq!(a.default.as_deref(), Some("1.10"));
    assert_eq!(a.description.as_deref(), Some("An a"));
    assert!(a.read_only && !a.write_only);
    for (schema, expected) in [
        ("{ type: object }", Additional::Unsaid),
        (
            "{ type: object, additionalProperties: false }",
            Additional::Denied,
        ),
        (
            "{ type: object, additionalProperties: true }",
            Additional::Any,
        ),
        (
            "{ type: object, properties: { a: {} }, additionalProperties: true }",
            Additional::Any,
        ),
    ] {
        let Shape::Object { additional, .. } = it(schema).0 else {
            panic!("not an object");
        };
        assert_eq!(additional, expected, "{schema}");
    }
}

#[test]
fn parts_and_alternatives() {
    let checked = schemas(concat!(
        "Base: { type: object, properties: { id: { type: integer }, name: { type: string } } }\n",
        "Other: { type: object, properties: { x: { type: string } } }\n",
        "All: { type: object, allOf: [{ $ref: '#/components/schemas/Base' }], properties: { own: { type: string } }, required: [id, own] }\n",
        "Wrapped: { allOf: [{ $ref: '#/components/schemas/Base' }], description: A base, nullable: true }\n",
        "One: { oneOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Other' }], discriminator: { propertyName: kind, mapping: { base: '#/components/schemas/Base' } } }\n",
        "Either: { type: object, properties: { own: {} }, oneOf: [{ required: [own] }, { required: [id] }] }\n",
        "Alias: { $ref: '#/components/schemas/Base' }\n",
        "User: { type: object, properties: { it: { $ref: '#/components/schemas/Alias' } } }\n",
        "Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }\n",
    ));
    let base = SchemaId(0);
    assert_eq!(checked.schemas[0].component.as_deref(), Some("Base"));

    let Shape::AllOf { parts } = &component(&checked, "All").shape else {
        panic!("not allOf");
    };
    assert_eq!(parts[0], base);
    let Shape::Object {
        properties: own, ..
    } = shape(&checked, parts[1])
    else {
        panic!("its own properties are lost");
    };
    assert!(own["own"].required);
    let Shape::Object { required, .. } = shape(&checked, parts[2]) else {
        panic!("what it requires is lost");
    };
    assert_eq!(*required, ["id"]);

    let wrapped = component(&checked, "Wrapped");
    assert_eq!(wrapped.shape, Shape::AllOf { parts: vec![base] });
    assert!(wrapped.nullable);

    let Shape::OneOf {
        alternatives,
        discriminator,
    } = &component(&checked, "One").shape
    else {
        panic!("not oneOf");
    };
    assert_eq!(alternatives, &[SchemaId(0), SchemaId(1)]);
    let mapping = &discriminator.as_ref().unwrap().mapping;
    let mapping: Vec<_> = mapping
        .iter()
        .map(|(value, id)| (value.as_str(), id.0))
        .collect();
    assert_eq!(mapping, [("base", 0), ("Other", 1)]);

    assert!(matches!(
        component(&checked, "Either").shape,
        Shape::Object { .. }
    ));
    let Shape::Object { properties, .. } = &component(&checked, "User").shape else {
        panic!("not an object");
    };
    assert_eq!(properties["it"].schema, base);
    let Shape::Array { items } = &component(&checked, "Tree").shape else {
        panic!("not an array");
    };
    assert_eq!(
        shape(&checked, items.unwrap()),
        &component(&checked, "Tree").shape
    );
}

fn operation(checked: &Checked) -> &Operation {
    &checked.operations[0]
}

fn parameter<'a>(checked: &'a Checked, name: &str) -> &'a Parameter {
    let mut parameters = operation(checked).parameters.iter();
    parameters.find(|parameter| parameter.name == name).unwrap()
}

const SPEC: &str = include_str!("hostile.yaml");

#[test]
fn parameters_have_the_defaults_of_their_location() {
    let checked = read(
        "openapi: 3.0.3
info: { title: x, version: '1' }
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
    get:
      parameters:
        - { name: limit, in: query, deprecated: true, schema: { type: string } }
        - { name: limit, in: header, schema: { type: string } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object } }
        - { name: pipes, in: query, style: pipeDelimited, schema: { type: array } }
        - { name: session, in: cookie, schema: { type: string } }
        - { name: filter, in: query, content: { Application/JSON; v=1: { schema: { type: object } } } }
        - { name: nothing, in: query }
      responses: {}
",
    );
    let names: Vec<_> = operation(&checked)
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.location))
        .collect();
    assert_eq!(
        names,
        [
            ("id", Location::Path),
            ("limit", Location::Query),
            ("limit", Location::Header),
            ("deep", Location::Query),
            ("pipes", Location::Query),
            ("session", Location::Cookie),
            ("filter", Location::Query),
            ("nothing", Location::Query),
        ]
    );
    for (name, style, explode) in [
        ("id", Style::Simple, false),
        ("limit", Style::Form, true),
        ("deep", Style::DeepObject, true),
        ("pipes", Style::PipeDelimited, false),
        ("session", Style::Form, true),
    ] {
        let parameter = parameter(&checked, name);
        assert_eq!(
            (parameter.style, parameter.explode),
            (style, explode),
            "{name}"
        );
    }
    assert!(
        parameter(&checked, "limit").deprecated,
        "the operation's own wins"
    );
    assert_eq!(
        parameter(&checked, "filter").content.as_deref(),
        Some("application/json")
    );
    let nothing = parameter(&checked, "nothing").schema.unwrap();
    assert_eq!(*shape(&checked, nothing), string(None, &[]));
}

#[test]
fn the_rest_of_a_description() {
    let checked = read(SPEC);
    assert_eq!(
        (checked.title.as_str(), checked.version.as_str()),
        ("Pets", "1.0")
    );
    assert_eq!(checked.servers[0].url, "https://eu.example.com/v1");
    assert_eq!(checked.tags[0].name, "pets");
    assert_eq!(
        checked.security,
        [
            vec!["key".to_owned()],
            vec!["basic".to_owned(), "token".to_owned()]
        ]
    );
    let kinds: Vec<_> = checked
        .schemes
        .values()
        .map(|scheme| &scheme.kind)
        .collect();
    assert!(matches!(
        kinds.as_slice(),
        [
            SchemeKind::ApiKey {
                location: Location::Header,
                ..
            },
            SchemeKind::Basic,
            SchemeKind::Bearer
        ]
    ));

    let get = operation(&checked);
    assert_eq!(
        (get.id.as_deref(), get.method.as_str()),
        (Some("getPet"), "GET")
    );
    assert_eq!(get.path, "/pets/{petId}");
    assert_eq!(get.security, None);
    let statuses: Vec<_> = get
        .responses
        .iter()
        .map(|response| response.status)
        .collect();
    assert_eq!(
        statuses,
        [Status::Code(200), Status::Class(4), Status::Default]
    );
    assert_eq!(get.responses[1].content[0].name, "text/plain");
    assert_eq!(get.responses[2].headers[0].name, "X-Left");

    let post = &checked.operations[1];
    assert_eq!(post.security.as_deref(), Some(&[][..]));
    assert_eq!(post.docs.as_deref(), Some("https://example.com/docs"));
    assert!(
        post.samples[0]
            .source
            .starts_with("curl -sX POST \"https://eu.example.com/v1/pets/7")
    );
    let body = post.body.as_ref().unwrap();
    assert!(body.required);
    let photo = &body.content[0].encoding["photo"];
    assert_eq!(
        (photo.content_type.as_deref(), photo.explode),
        (Some("image/png"), None)
    );
}

#[test]
fn a_shared_path_parameter_stays_where_the_path_names_it() {
    let checked = read(
        "\
openapi: 3.0.3
info: { title: x, version: '1' }
paths:
  /a/{id}:
    get: { operationId: a, parameters: [{ $ref: '#/components/parameters/Id' }], responses: {} }
  /b:
    get: { operationId: b, parameters: [{ $ref: '#/components/parameters/Id' }], responses: {} }
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: integer } }
",
    );
    let counts: Vec<_> = checked
        .operations
        .iter()
        .map(|operation| operation.parameters.len())
        .collect();
    assert_eq!(counts, [1, 0]);
}
