//! Objects beside alternatives: what the alternatives share, which each of them has then.

use indexmap::IndexSet;

use crate::check::build::Build;
use crate::document::checked::{Discriminator, SchemaId, Shape};

use super::parts::{Class, class, members, shape, unwrapped};
use super::{DEPTH, MADE, Settling};

impl Settling {
    /// The alternatives, each with all that stands beside them; `None` where one object serves better: where there are
    /// alternatives in several parts, or some without a name, or some that only say more of what stands beside them.
    pub(super) fn shared(
        &mut self,
        build: &mut Build<'_, '_>,
        parts: &[SchemaId],
    ) -> Option<Shape> {
        let is_union = |id: &SchemaId| class(build, *id) == Class::Union;
        let (unions, beside): (Vec<SchemaId>, Vec<SchemaId>) =
            parts.iter().copied().partition(is_union);
        let [union] = unions.as_slice() else {
            return None;
        };
        let Shape::OneOf {
            alternatives,
            discriminator,
        } = shape(build, unwrapped(build, *union)).clone()
        else {
            return None;
        };
        let says_more = |id: SchemaId| adds(build, &beside, id) || discriminator.is_some();
        let room = self.depth < DEPTH && self.made.len() + alternatives.len() < MADE / 2;
        if !room
            || !alternatives.iter().all(|id| has_name(build, *id))
            || !alternatives
                .iter()
                .all(|id| is_object(build, *id) && says_more(*id))
        {
            return None;
        }
        let whole: Vec<SchemaId> = alternatives
            .iter()
            .map(|id| match has_all(build, &beside, *id) {
                true => *id,
                false => self.with_shared(build, parts, *union, *id),
            })
            .collect();
        let renamed = |id: &SchemaId| {
            let at = alternatives.iter().position(|known| known == id)?;
            whole.get(at).copied()
        };
        let discriminator = discriminator.map(|written| Discriminator {
            mapping: written
                .mapping
                .iter()
                .filter_map(|(value, id)| Some((value.clone(), renamed(id)?)))
                .collect(),
            ..written
        });
        Some(Shape::OneOf {
            alternatives: Vec::from_iter(IndexSet::<SchemaId>::from_iter(whole)),
            discriminator,
        })
    }

    /// An alternative with what stands beside the union.
    fn with_shared(
        &mut self,
        build: &mut Build<'_, '_>,
        parts: &[SchemaId],
        union: SchemaId,
        id: SchemaId,
    ) -> SchemaId {
        let parts = parts.iter().map(|part| match *part == union {
            true => id,
            false => *part,
        });
        let parts: Vec<SchemaId> = parts.collect();
        let whole = self.of_all(build, &parts);
        let alternative = build.schemas[id.0].clone();
        if let (Some(schema), Some(alternative)) = (&mut build.schemas[whole.0], alternative) {
            // The variant is called as it would be without the rest.
            schema.title = alternative.title.or(alternative.component);
            schema.description = alternative.description;
        }
        whole
    }
}

fn has_name(build: &Build<'_, '_>, id: SchemaId) -> bool {
    let schema = build.schemas[id.0].as_ref();
    schema.is_some_and(|it| it.title.is_some() || it.component.is_some() || it.rust_name.is_some())
}

fn is_object(build: &Build<'_, '_>, id: SchemaId) -> bool {
    matches!(class(build, id), Class::Object | Class::Union)
}

/// Whether an alternative has a property that nothing beside it has.
fn adds(build: &Build<'_, '_>, beside: &[SchemaId], id: SchemaId) -> bool {
    let known = |name: &String| {
        beside
            .iter()
            .any(|part| members(build, *part).properties.contains_key(name))
    };
    members(build, id)
        .properties
        .keys()
        .any(|name| !known(name))
}

/// Whether an alternative has all that stands beside it.
fn has_all(build: &Build<'_, '_>, beside: &[SchemaId], id: SchemaId) -> bool {
    let own = members(build, id).properties;
    beside.iter().all(|part| {
        let shared = members(build, *part);
        !shared.open
            && shared.properties.iter().all(|(name, property)| {
                own.get(name).is_some_and(|own| {
                    (own.required || !property.required)
                        && shape(build, unwrapped(build, own.schema))
                            == shape(build, unwrapped(build, property.schema))
                })
            })
    })
}
