//! Alternatives that nothing tells apart: every value of the one is a value of
//! the other as well.

use crate::check::build::Built;
use crate::check::members;
use crate::check::within::is_within;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::{Schema, SchemaId, Shape};

/// How many alternatives of a union are compared with each other.
const COMPARED: usize = 60;

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let schemas = &built.checked.schemas;
    for schema in schemas {
        let Shape::OneOf {
            alternatives,
            discriminator: None,
        } = &schema.shape
        else {
            continue;
        };
        // What was made of all of them stands nowhere.
        let alternatives = alternatives.iter().copied();
        let written = alternatives.filter(|id| schemas[id.0].place != schema.place);
        let alternatives: Vec<SchemaId> = written.collect();
        let compared = alternatives.iter().take(COMPARED).enumerate();
        for (index, later) in compared.skip(1) {
            let clash = alternatives[..index].iter().find_map(|earlier| {
                let shadowed = is_within(schemas, *later, *earlier);
                let within = shadowed || is_within(schemas, *earlier, *later);
                (shadowed || within && is_compound(schemas, *earlier, *later))
                    .then_some((*earlier, shadowed))
            });
            if let Some((earlier, shadowed)) = clash {
                report(built, schema, earlier, *later, shadowed, found);
            }
        }
    }
}

/// Of scalars, a narrow one before a wide one is told by its values.
fn is_compound(schemas: &[Schema], left: SchemaId, right: SchemaId) -> bool {
    let compound = |id| members::of(schemas, id).is_some();
    compound(left) && compound(right)
}

fn report(
    built: &Built<'_>,
    union: &Schema,
    earlier: SchemaId,
    later: SchemaId,
    shadowed: bool,
    found: &mut Diagnostics,
) {
    let name = |id: SchemaId| match &built.schema(id).component {
        Some(name) => format!("`{name}`"),
        None => match &built.schema(id).title {
            Some(title) => format!("`{title}`"),
            None => "an alternative before it".to_owned(),
        },
    };
    let this = match &built.schema(later).component {
        Some(name) => format!("`{name}`"),
        None => "this alternative".to_owned(),
    };
    let other = name(earlier);
    let message = if shadowed {
        format!("every value of {this} is a value of {other} too, and is read as that")
    } else {
        format!(
            "every value of {other} is a value of {this} too: only further keys tell them apart"
        )
    };
    let place = place(built, union, later);
    let help = match is_compound(&built.checked.schemas, earlier, later) {
        true => "add a `discriminator`, or a required property that only one of them has",
        false => "put the narrower one first, or leave one of them out",
    };
    let finding = Diagnostic::new(Severity::Note, codes::AMBIGUOUS_UNION, message);
    found.push(finding.at(place).help(help));
}

/// Where an alternative stands in its union.
fn place(built: &Built<'_>, union: &Schema, alternative: SchemaId) -> crate::diagnostic::Place {
    let source = built.source();
    let lists = ["oneOf", "anyOf"].into_iter().flat_map(|name| {
        let node = union.place.node;
        node.map_or(&[][..], |node| source.items_of(node, name))
    });
    let mut lists = lists.filter(|item| built.id(**item) == Some(alternative));
    match lists.next() {
        Some(item) => source.place(source.get(*item, "$ref").unwrap_or(*item)),
        None => union.place,
    }
}
