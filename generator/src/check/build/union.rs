//! `allOf`, `oneOf` and `anyOf`, alone and beside a shape of the schema's own.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};
use openapiv3::ReferenceOr;

use crate::check::facets::{self, Facets};
use crate::diagnostic::{Diagnostic, Place, Severity, codes};
use crate::document::checked::{Additional, Discriminator, SchemaId, Shape};
use crate::document::grammar::Kind;
use crate::document::values;
use crate::source::NodeId;

use super::{Build, extensions, schema, subtypes};

/// The whole shape of a schema, and whether `null` is one of its alternatives.
pub(super) fn shape(
    build: &mut Build<'_, '_>,
    node: NodeId,
    facets: &Facets<'_>,
    discriminator: Option<&openapiv3::Discriminator>,
) -> (Shape, bool) {
    if let Some(written) = discriminator
        && build.subtypes.contains_key(&node)
    {
        return (subtypes::shape(build, node, written), false);
    }
    let several = facets.all_of.len() > 1 || facets.has_own();
    let parts = facets.all_of.iter();
    let mut parts: Vec<SchemaId> = parts
        .filter_map(|part| {
            let part = build.resolved.follow(build.resolved.child(part)?)?;
            let subtypes = build.subtypes.get(&part);
            match subtypes.is_some_and(|subtypes| several || subtypes.contains(&node)) {
                true => Some(build.base(part)),
                false => build.schema(part),
            }
        })
        .collect();
    let mut null = false;
    let mut unions = Vec::new();
    for (list, name) in [(facets.one_of, "oneOf"), (facets.any_of, "anyOf")] {
        if list.is_empty() {
            continue;
        }
        if only_restricts(build, facets, list) {
            restriction(build, node, name);
            continue;
        }
        let (shape, with_null) = alternatives(build, node, list, name, discriminator);
        null |= with_null;
        unions.push((shape, name));
    }
    if discriminator.is_some() && unions.is_empty() && !build.tellers.contains(&node) {
        let message = "`discriminator` has no `oneOf` or `anyOf` beside it, and is ignored";
        ignored_discriminator(build, node, message);
    }
    if parts.is_empty() && unions.is_empty() {
        return (schema::own(build, node, facets), null);
    }
    // `type: object` alone beside them adds nothing.
    if parts.is_empty() && unions.len() == 1 && !facets.has_own() {
        if facets.one_of.is_empty() && discriminator.is_none() {
            let id = build.schema(node);
            build.any_of.extend(id);
        }
        return (unions.swap_remove(0).0, null);
    }
    // Beside objects, `type: object` says nothing; any other type may be all that is said.
    let typed = unions.is_empty() && facets.kind.is_some_and(|kind| kind != "object");
    if facets.has_own() || typed {
        let own = schema::own(build, node, facets);
        parts.push(build.made(node, own));
    }
    for (union, name) in unions {
        let id = build.made(node, union);
        if name == "anyOf" && discriminator.is_none() {
            build.any_of.insert(id);
        }
        parts.push(id);
    }
    require(build, node, facets, &mut parts);
    (Shape::AllOf { parts }, null)
}

/// `required` beside `allOf`, for properties that the parts have.
fn require(
    build: &mut Build<'_, '_>,
    node: NodeId,
    facets: &Facets<'_>,
    parts: &mut Vec<SchemaId>,
) {
    let own = |name: &str| {
        facets
            .properties
            .is_some_and(|properties| properties.contains_key(name))
    };
    if facets.all_of.is_empty() || facets.required.iter().all(|name| own(name)) {
        return;
    }
    let elsewhere = facets.required.iter().filter(|name| !own(name));
    let shape = Shape::Object {
        properties: IndexMap::new(),
        required: elsewhere.cloned().collect(),
        additional: Additional::Unsaid,
    };
    parts.push(build.made(node, shape));
}

/// Whether the alternatives say nothing of a shape, but only restrict the one beside them.
fn only_restricts<T>(build: &Build<'_, '_>, facets: &Facets<'_>, list: &[ReferenceOr<T>]) -> bool {
    if facets.kind.is_none() && !facets.has_own() && facets.all_of.is_empty() {
        return false;
    }
    list.iter().all(|alternative| {
        let node = build.resolved.child(alternative);
        let schema = node.and_then(|node| build.resolved.document.objects.schemas.get(&node));
        schema.is_some_and(|schema| {
            let inner = facets::of(&schema.object);
            let same = inner.kind.is_none() || inner.kind == facets.kind;
            same && !inner.has_own() && !inner.has_union() && inner.all_of.is_empty()
        })
    })
}

fn restriction(build: &mut Build<'_, '_>, node: NodeId, name: &str) {
    let place = match build.source().get(node, name) {
        Some(list) => build.source().place(list),
        None => build.source().place(node),
    };
    let message = format!(
        "the alternatives of this `{name}` only restrict the schema beside them; they are not checked"
    );
    build.push(Diagnostic::new(Severity::Note, codes::APPROXIMATED_UNION, message).at(place));
}

fn alternatives<T>(
    build: &mut Build<'_, '_>,
    node: NodeId,
    list: &[ReferenceOr<T>],
    name: &str,
    discriminator: Option<&openapiv3::Discriminator>,
) -> (Shape, bool) {
    let mut null = false;
    // In order, and to look them up.
    let mut nodes = IndexSet::new();
    let mut alternatives = IndexSet::new();
    for alternative in list {
        let Some(inner) = build.resolved.child(alternative) else {
            continue;
        };
        if is_null(build, inner) {
            null = true;
        } else if let (Some(id), Some(inner)) = (build.schema(inner), build.resolved.follow(inner))
        {
            nodes.insert(inner);
            if !alternatives.insert(id) {
                twice(build, node, name, inner);
            }
        }
    }
    let alternatives = Vec::from_iter(alternatives);
    if alternatives.len() == 1 {
        let parts = alternatives;
        return (Shape::AllOf { parts }, null);
    }
    let discriminator =
        discriminator.and_then(|written| discriminate(build, node, written, &nodes));
    let shape = Shape::OneOf {
        alternatives,
        discriminator,
    };
    (shape, null)
}

/// The second mention of one alternative.
fn twice(build: &mut Build<'_, '_>, node: NodeId, list: &str, alternative: NodeId) {
    let source = build.source();
    let items = source.items_of(node, list).iter().copied();
    let mut mentions = items.filter(|item| build.resolved.follow(*item) == Some(alternative));
    if let Some(second) = mentions.nth(1) {
        let place = source.place(source.get(second, "$ref").unwrap_or(second));
        let message = "this alternative stands here twice; one of them is left out";
        let finding = Diagnostic::new(Severity::Note, codes::AMBIGUOUS_UNION, message);
        build.push(
            finding
                .at(place)
                .help("remove one of them, or name what was meant"),
        );
    }
}

/// An alternative that is only `null`: `enum: [null]`, or what some write for it, `nullable: true` alone.
fn is_null(build: &Build<'_, '_>, node: NodeId) -> bool {
    let source = build.source();
    if let ([only], Some(nullable)) = (source.entries(node), source.get(node, "nullable")) {
        return only.value == nullable && values::boolean(source, nullable).value() == Some(true);
    }
    let is_null =
        |node: &crate::source::NodeId| matches!(source.value(*node), crate::source::Value::Null);
    let list = source.items_of(node, "enum");
    !list.is_empty() && list.iter().all(is_null)
}

/// The values of a discriminator, those that are only implied too; `None`
/// where it names schemas that nobody has.
pub(super) fn discriminate(
    build: &mut Build<'_, '_>,
    node: NodeId,
    written: &openapiv3::Discriminator,
    nodes: &IndexSet<NodeId>,
) -> Option<Discriminator> {
    let mut mapping = IndexMap::new();
    let mut named = HashSet::new();
    for (value, reference) in &written.mapping {
        let target =
            mapped(build, node, reference).or_else(|| renamed(build, node, value, reference));
        match target {
            Some(target) if nodes.contains(&target) => {
                named.insert(target);
                if let Some(id) = build.schema(target) {
                    mapping.insert(value.clone(), id);
                }
            }
            Some(_) => {
                let message =
                    format!("`{reference}` is not among the alternatives; `{value}` is ignored");
                ignored_discriminator(build, node, &message);
            }
            None if reference.starts_with('#') || !reference.contains(['/', '.', '#']) => {
                dangling(build, node, value, reference);
            }
            None => {
                let message = format!(
                    "`{reference}` is in another file; the discriminator is ignored, and the alternatives are told apart by what matches"
                );
                ignored_discriminator(build, node, &message);
                return None;
            }
        }
    }
    for alternative in nodes.iter().filter(|node| !named.contains(node)) {
        let name = extensions::told_by(build.source(), *alternative);
        let name = name.or_else(|| build.components.get(alternative).cloned());
        if let (Some(name), Some(id)) = (name, build.schema(*alternative)) {
            mapping.entry(name).or_insert(id);
        }
    }
    Some(Discriminator {
        property: written.property_name.clone(),
        mapping,
        literal: false,
    })
}

/// The schema that a value of `mapping` names, by `$ref` or by the name of a component.
pub(super) fn mapped(build: &Build<'_, '_>, node: NodeId, reference: &str) -> Option<NodeId> {
    let resolved = build.resolved;
    let source = resolved.source();
    let component = || {
        let components = source.top("components")?;
        source.get(source.get(components, "schemas")?, reference)
    };
    let node = match reference.starts_with('#') {
        true => crate::document::target(source, node, reference)?,
        false => component().or_else(|| crate::document::target(source, node, reference))?,
    };
    let is_schema = resolved.document.kinds[node.index()] == Some(Kind::Schema);
    resolved.follow(node).filter(|_| is_schema)
}

/// The component of the same name, where a `$ref` into another file was left
/// behind when several files became one.
fn renamed(
    build: &mut Build<'_, '_>,
    node: NodeId,
    value: &str,
    reference: &str,
) -> Option<NodeId> {
    let name = reference.rsplit(['/', '#']).next()?;
    let component = mapped(build, node, name)?;
    let message = format!("`{reference}` is no schema; taken as `#/components/schemas/{name}`");
    let place = mapping_place(build, node, value);
    build.push(Diagnostic::new(Severity::Repair, codes::DANGLING_REFERENCE, message).at(place));
    Some(component)
}

fn dangling(build: &mut Build<'_, '_>, node: NodeId, value: &str, reference: &str) {
    let place = mapping_place(build, node, value);
    let message =
        format!("`{reference}` is no schema; `{value}` is taken as a value that nobody knows");
    build.push(Diagnostic::new(Severity::Repair, codes::DANGLING_REFERENCE, message).at(place));
}

fn mapping_place(build: &Build<'_, '_>, node: NodeId, value: &str) -> Place {
    let source = build.source();
    ["discriminator", "mapping", value]
        .iter()
        .try_fold(node, |node, key| source.get(node, key))
        .map_or_else(|| source.place(node), |node| source.place(node))
}

fn ignored_discriminator(build: &mut Build<'_, '_>, node: NodeId, message: &str) {
    let source = build.source();
    let place = source
        .get(node, "discriminator")
        .map_or_else(|| source.place(node), |node| source.place(node));
    build.push(Diagnostic::new(Severity::Note, codes::IGNORED_DISCRIMINATOR, message).at(place));
}
