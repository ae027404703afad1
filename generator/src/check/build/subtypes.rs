//! A component with a `discriminator` and no alternatives, which stands for the
//! components that name it in their `allOf`: a union where it is used, an
//! object where they are made of it.

use indexmap::IndexSet;

use crate::check::facets;
use crate::check::subtypes::teller;
use crate::document::checked::{SchemaId, Shape};
use crate::resolve::Resolved;
use crate::source::NodeId;

use super::{Build, union};

/// How many names one after the other are followed.
const CHAIN: usize = 32;

/// What tells the subtypes of a component apart.
pub(super) fn discriminator<'r>(
    build: &Build<'r, '_>,
    node: NodeId,
) -> Option<&'r openapiv3::Discriminator> {
    let schemas = &build.resolved.document.objects.schemas;
    let written = schemas.get(&teller(build.resolved, node)?)?;
    written.object.schema_data.discriminator.as_ref()
}

/// A component that stands for its subtypes: one of them, or an object of its own.
pub(super) fn shape(
    build: &mut Build<'_, '_>,
    node: NodeId,
    written: &openapiv3::Discriminator,
) -> Shape {
    let mut nodes: IndexSet<NodeId> = build.subtypes[&node].iter().copied().collect();
    let mapping = written.mapping.values();
    nodes.extend(mapping.filter_map(|reference| union::mapped(build, node, reference)));
    let discriminator = union::discriminate(build, node, written, &nodes);
    nodes.shift_remove(&node);
    let object = build.base(node);
    let own = build.schema(node);
    // What is only another name is read as the object, whatever the property says.
    let resolved = build.resolved;
    let names = nodes.extract_if(.., |other| is_name_of(resolved, *other, node));
    let names: Vec<NodeId> = names.collect();
    let names = names.into_iter().filter_map(|name| build.schema(name));
    let names: Vec<SchemaId> = names.collect();
    let alternatives = nodes.into_iter().filter_map(|node| build.schema(node));
    let alternatives = alternatives.chain([object]).collect();
    let discriminator = discriminator.map(|mut discriminator| {
        let mapping = &mut discriminator.mapping;
        mapping.retain(|_, id| !names.contains(id));
        let ids = mapping.values_mut();
        ids.filter(|id| Some(**id) == own)
            .for_each(|id| *id = object);
        discriminator
    });
    Shape::OneOf {
        alternatives,
        discriminator,
    }
}

/// Whether a schema is nothing but another name of a component.
fn is_name_of(resolved: &Resolved<'_>, other: NodeId, node: NodeId) -> bool {
    let source = resolved.source();
    let mut at = other;
    for _ in 0..CHAIN {
        match resolved.follow(at) {
            Some(target) if target == node => return true,
            Some(target) if source.get(target, "properties").is_none() => at = target,
            _ => return false,
        }
        let [part] = source.items_of(at, "allOf") else {
            return false;
        };
        at = *part;
    }
    false
}

/// What a component with subtypes is itself, and as a part of them.
pub(super) fn base(build: &mut Build<'_, '_>, node: NodeId) -> Shape {
    let resolved = build.resolved;
    match resolved.document.objects.schemas.get(&node) {
        Some(written) => union::shape(build, node, &facets::of(&written.object), None).0,
        None => Shape::Any,
    }
}
