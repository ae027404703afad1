//! `allOf` put together, once every schema is known.
//!
//! What lowering sees as [`Shape::AllOf`] afterwards has objects for parts, or
//! is one part under another name. All else becomes the shape that its parts
//! come down to: two texts are a text, an enum and a text are the enum, an
//! object and alternatives are alternatives with the properties of the object.

mod any_of;
mod parts;
mod shared;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::checked::{Additional, Constraints, Property, Schema, SchemaId, Shape};

use super::Build;
use parts::{
    Class, Members, Scalar, class, inner, may_be_object, members, nullable, scalar, shape, texts,
    unwrapped,
};

/// How many schemas are made of others; a description that needs more is made to need them.
const MADE: usize = 2000;

/// How deep what is made lies in other things that were made.
const DEPTH: usize = 16;

/// How many parts of one object are looked at.
const PARTS: usize = 200;

/// Puts every `allOf` together.
pub(super) fn settle(build: &mut Build<'_, '_>) {
    let mut settling = Settling {
        done: HashSet::new(),
        made: HashMap::new(),
        origins: HashMap::new(),
        depths: HashMap::new(),
        depth: 0,
    };
    let mut next = 0;
    while next < build.schemas.len() {
        settling.all_below(build, SchemaId(next));
        next += 1;
    }
}

struct Settling {
    done: HashSet<SchemaId>,
    /// The schemas made of the same others, told by whether all or one of them holds.
    made: HashMap<(bool, Vec<SchemaId>), SchemaId>,
    /// Those of which all hold, of what was made so.
    origins: HashMap<SchemaId, Vec<SchemaId>>,
    /// How deep what was made lies in other things that were made.
    depths: HashMap<SchemaId, usize>,
    /// How deep the schema lies that is being put together.
    depth: usize,
}

impl Settling {
    /// A schema, after those that it is made of. With a list of its own: chains may be long.
    fn all_below(&mut self, build: &mut Build<'_, '_>, first: SchemaId) {
        let mut open = vec![(first, false)];
        while let Some((id, ready)) = open.pop() {
            if ready {
                self.settle(build, id);
            } else if self.done.insert(id) {
                open.push((id, true));
                open.extend(inner(build, id).iter().map(|part| (*part, false)));
            }
        }
    }

    fn settle(&mut self, build: &mut Build<'_, '_>, id: SchemaId) {
        if build.any_of.contains(&id) {
            self.together(build, id);
        }
        let Shape::AllOf { parts } = shape(build, id) else {
            return;
        };
        self.depth = self.depths.get(&id).copied().unwrap_or_default();
        let parts = parts.clone();
        // `nullable: true` alone is a part that says nothing else.
        let mut bare = parts
            .iter()
            .filter(|part| class(build, **part) == Class::Any);
        let may_be_null = bare.any(|part| nullable(build, *part));
        let said = parts
            .iter()
            .filter_map(|part| build.schemas[part.0].as_ref());
        let said: Vec<Constraints> = said.map(|part| part.constraints.clone()).collect();
        if let Some(schema) = &mut build.schemas[id.0] {
            schema.nullable |= may_be_null;
            for part in &said {
                schema.constraints.narrow(part);
            }
        }
        let mut seen = HashSet::new();
        let parts: Vec<SchemaId> = parts
            .into_iter()
            .filter(|part| {
                class(build, *part) != Class::Any && seen.insert(unwrapped(build, *part))
            })
            .collect();
        let classes: Vec<Class> = parts.iter().map(|part| class(build, *part)).collect();
        let all = |wanted: &[Class]| classes.iter().all(|class| wanted.contains(class));
        let shape = match parts.as_slice() {
            [] => Shape::Any,
            [only] => return self.become_one(build, id, *only),
            _ if all(&[Class::Object, Class::Union])
                && parts.iter().all(|part| may_be_object(build, *part)) =>
            {
                self.object(build, id, &parts)
            }
            _ if all(&[Class::Array]) => self.array(build, &parts),
            _ => match scalar(build, &parts, &classes) {
                Some(Scalar::Part(part)) => return self.become_one(build, id, part),
                Some(Scalar::Shape(shape)) => shape,
                None => {
                    contradiction(build, id);
                    Shape::Any
                }
            },
        };
        // People say of a scalar beside its type that it may be `null`; an object may be where all parts may be.
        let mut each = parts.iter().map(|part| nullable(build, *part));
        let nullable = match shape {
            Shape::AllOf { .. } | Shape::OneOf { .. } => each.all(|it| it),
            _ => each.any(|it| it),
        };
        if let Some(schema) = &mut build.schemas[id.0] {
            schema.nullable |= nullable;
            schema.shape = shape;
        }
    }

    /// The one part that says a shape. One that stands nowhere else gives it away, so that
    /// the name of the whole is the name of the type.
    fn become_one(&mut self, build: &mut Build<'_, '_>, id: SchemaId, part: SchemaId) {
        let Some(inner) = build.schemas[part.0].clone() else {
            return;
        };
        let Some(schema) = &mut build.schemas[id.0] else {
            return;
        };
        if inner.component.is_some() || schema.component.is_none() {
            schema.shape = Shape::AllOf { parts: vec![part] };
            return;
        }
        schema.nullable |= inner.nullable;
        schema.description = schema.description.take().or(inner.description);
        schema.title = schema.title.take().or(inner.title);
        schema.default = schema.default.take().or(inner.default);
        schema.shape = inner.shape;
    }

    fn array(&mut self, build: &mut Build<'_, '_>, parts: &[SchemaId]) -> Shape {
        // What is said of each place says more than what is said of all.
        let mut shapes = parts
            .iter()
            .map(|part| shape(build, unwrapped(build, *part)));
        if let Some(tuple) = shapes.find(|shape| matches!(shape, Shape::Tuple { .. })) {
            return tuple.clone();
        }
        let items = parts.iter().filter_map(|part| match shape(build, *part) {
            Shape::Array { items } => *items,
            _ => None,
        });
        let items: Vec<SchemaId> = items.collect();
        let items = match items.as_slice() {
            [] => None,
            [only] => Some(*only),
            several => Some(self.of_all(build, several)),
        };
        Shape::Array { items }
    }

    /// Objects stay apart, and what two parts say of one property stands in a part of its own,
    /// which counts last. Beside alternatives, each of them has what the objects have.
    fn object(&mut self, build: &mut Build<'_, '_>, id: SchemaId, parts: &[SchemaId]) -> Shape {
        if let Some(union) = self.shared(build, parts) {
            return union;
        }
        let mut objects = Vec::new();
        let mut approximated = false;
        for part in parts {
            if class(build, *part) == Class::Union {
                let object = self.of_alternatives(build, *part);
                objects.push(made(build, id, object));
                approximated = true;
            } else {
                objects.push(*part);
            }
        }
        if approximated {
            approximation(build, id);
        }
        let twice = self.said_twice(build, &objects);
        if !twice.is_empty() {
            let shape = Shape::Object {
                properties: twice,
                required: Vec::new(),
                additional: Additional::Unsaid,
            };
            objects.push(made(build, id, shape));
        }
        Shape::AllOf { parts: objects }
    }

    /// The properties that parts say different things of.
    fn said_twice(
        &mut self,
        build: &mut Build<'_, '_>,
        parts: &[SchemaId],
    ) -> IndexMap<String, Property> {
        let mut said: IndexMap<String, Vec<SchemaId>> = IndexMap::new();
        for part in parts {
            for (name, property) in members(build, *part).properties {
                let ids = said.entry(name).or_default();
                if !ids.contains(&property.schema) {
                    ids.push(property.schema);
                }
            }
        }
        let mut twice = IndexMap::new();
        for (name, ids) in said.into_iter().filter(|(_, ids)| ids.len() > 1) {
            let ids: Vec<SchemaId> = ids
                .iter()
                .copied()
                .filter(|id| class(build, *id) != Class::Any)
                .collect();
            let last = ids.last().map(|id| shape(build, *id));
            let alike = ids.iter().all(|id| Some(shape(build, *id)) == last);
            let schema = match ids.last() {
                Some(last) if alike => *last,
                Some(_) => self.of_all(build, &ids),
                None => continue,
            };
            let required = false;
            twice.insert(name, Property { schema, required });
        }
        twice
    }

    /// One object with the properties of all alternatives; those that not all require are optional.
    fn of_alternatives(&mut self, build: &mut Build<'_, '_>, union: SchemaId) -> Shape {
        let Shape::OneOf { alternatives, .. } = shape(build, unwrapped(build, union)).clone()
        else {
            return Shape::Any;
        };
        let alternatives = alternatives
            .into_iter()
            .filter(|id| matches!(class(build, *id), Class::Object | Class::Union));
        let alternatives: Vec<Members> = alternatives.map(|id| members(build, id)).collect();
        let mut said: IndexMap<String, (Vec<SchemaId>, usize)> = IndexMap::new();
        let mut additional = Additional::Unsaid;
        for alternative in &alternatives {
            for (name, property) in &alternative.properties {
                let (ids, needed) = said.entry(name.clone()).or_default();
                if !ids.contains(&property.schema) {
                    ids.push(property.schema);
                }
                *needed += usize::from(property.required);
            }
            if alternative.open {
                additional = Additional::Any;
            }
        }
        let mut properties = IndexMap::new();
        for (name, (ids, needed)) in said {
            let required = needed == alternatives.len();
            let schema = self.of_one(build, &ids);
            properties.insert(name, Property { schema, required });
        }
        Shape::Object {
            properties,
            required: Vec::new(),
            additional,
        }
    }

    /// A schema of which all of these hold. The same ones in another order make the same
    /// schema, and so recursion comes to an end.
    fn of_all(&mut self, build: &mut Build<'_, '_>, ids: &[SchemaId]) -> SchemaId {
        let mut parts: Vec<SchemaId> = Vec::new();
        for id in ids {
            let origin = self.origins.get(id);
            for id in origin.map_or(std::slice::from_ref(id), Vec::as_slice) {
                if !parts.contains(id) {
                    parts.push(*id);
                }
            }
        }
        let mut origin = parts.clone();
        origin.sort_unstable();
        match self.made(build, (true, origin), &parts) {
            Some(made) => {
                self.origins.insert(made, parts);
                made
            }
            None => parts[parts.len() - 1],
        }
    }

    /// A schema of which one of these holds.
    fn of_one(&mut self, build: &mut Build<'_, '_>, ids: &[SchemaId]) -> SchemaId {
        let last = ids[ids.len() - 1];
        let alike = |id: &SchemaId| shape(build, *id) == shape(build, last);
        if ids.iter().all(alike) {
            return last;
        }
        let made = self.made(build, (false, ids.to_vec()), ids);
        made.unwrap_or(last)
    }

    /// `None` where that would go on for too long.
    fn made(
        &mut self,
        build: &mut Build<'_, '_>,
        key: (bool, Vec<SchemaId>),
        ids: &[SchemaId],
    ) -> Option<SchemaId> {
        if let Some(known) = self.made.get(&key) {
            return Some(*known);
        }
        let last = ids[ids.len() - 1];
        if self.made.len() >= MADE || self.depth >= DEPTH {
            let message = "this is put together of too many things; what comes last counts";
            note(build, last, codes::CONTRADICTION, message);
            return None;
        }
        let parts = ids.to_vec();
        let shape = match key.0 {
            true => Shape::AllOf { parts },
            false => texts(build, ids).unwrap_or(Shape::OneOf {
                alternatives: parts,
                discriminator: None,
            }),
        };
        let id = made(build, last, shape);
        let written: Vec<Schema> = ids
            .iter()
            .filter_map(|id| build.schemas[id.0].clone())
            .collect();
        if let Some(schema) = &mut build.schemas[id.0] {
            for part in written {
                schema.description = part.description.or(schema.description.take());
                schema.default = part.default.or(schema.default.take());
                schema.nullable |= part.nullable;
                schema.read_only |= part.read_only;
                schema.write_only |= part.write_only;
                schema.deprecated |= part.deprecated;
                // A component's is that of its type.
                let own = part.rust_name.filter(|_| part.component.is_none());
                schema.rust_name = own.or(schema.rust_name.take());
                schema.values.extend(part.values);
                schema.aliases.extend(part.aliases);
            }
        }
        self.made.insert(key, id);
        self.depths.insert(id, self.depth + 1);
        Some(id)
    }
}

/// A schema that stands where another does, and says only a shape.
fn made(build: &mut Build<'_, '_>, near: SchemaId, shape: Shape) -> SchemaId {
    let place = build.schemas[near.0].as_ref().map(|schema| schema.place);
    let id = SchemaId(build.schemas.len());
    build
        .schemas
        .push(place.map(|place| Schema::of(place, shape)));
    id
}

fn contradiction(build: &mut Build<'_, '_>, id: SchemaId) {
    let message = "the parts of this schema are of different kinds; taken as anything";
    note(build, id, codes::CONTRADICTION, message);
}

fn approximation(build: &mut Build<'_, '_>, id: SchemaId) {
    let message = "alternatives beside other properties; the client has one object with the properties of all of them";
    note(build, id, codes::APPROXIMATED_UNION, message);
}

fn note(build: &mut Build<'_, '_>, id: SchemaId, code: crate::diagnostic::Code, message: &str) {
    if let Some(place) = build.schemas[id.0].as_ref().map(|schema| schema.place) {
        build.push(Diagnostic::new(Severity::Note, code, message).at(place));
    }
}
