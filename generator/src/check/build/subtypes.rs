//! A component with a `discriminator` and no alternatives, which stands for the
//! components that name it in their `allOf`: a union where it is used, an
//! object where they are made of it.

use indexmap::IndexSet;

use crate::check::facets;
use crate::document::checked::Shape;
use crate::source::NodeId;

use super::{Build, union};

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
    let alternatives = nodes.into_iter().filter_map(|node| build.schema(node));
    let alternatives = alternatives.chain([object]).collect();
    let discriminator = discriminator.map(|mut discriminator| {
        let ids = discriminator.mapping.values_mut();
        ids.filter(|id| Some(**id) == own)
            .for_each(|id| *id = object);
        discriminator
    });
    Shape::OneOf {
        alternatives,
        discriminator,
    }
}

/// What a component with subtypes is itself, and as a part of them.
pub(super) fn base(build: &mut Build<'_, '_>, node: NodeId) -> Shape {
    let resolved = build.resolved;
    match resolved.document.objects.schemas.get(&node) {
        Some(written) => union::shape(build, node, &facets::of(&written.object), None).0,
        None => Shape::Any,
    }
}
