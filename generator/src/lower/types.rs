//! Schemas to types: which are declared, which are the same, where they stand.
//!
//! Components that are objects, enums or unions are declared under their
//! names; other components are only names for what is written out where they
//! are used. Inline objects, enums and unions are declared once for each shape,
//! have a name for each property name, and know under which roots they occur.

use std::collections::{BTreeSet, HashMap};

use super::fingerprint::{Fingerprint, Fingerprints};
use super::{newtypes, scalars};
use crate::api::{Home, Newtype, Prefixed, Root, Scalar, Type, TypeDef, TypeId};
use crate::document::checked::{Additional, Checked, Schema, SchemaId, Shape};
use crate::settings::CheckedTypes;

mod alternatives;
mod context;
mod declare;
mod kind;
mod said;

pub(super) use context::Context;
pub(super) use declare::agree;

/// The types found so far.
pub(super) struct Types<'a> {
    pub(super) checked: &'a Checked,
    newtypes: &'a CheckedTypes,
    defs: Vec<Option<TypeDef>>,
    components: HashMap<SchemaId, TypeId>,
    inline: HashMap<(String, Fingerprint), TypeId>,
    /// Records of parameters, by their name and what is in them.
    parameters: HashMap<(String, String), TypeId>,
    occurrences: HashMap<TypeId, Occurrences>,
    fingerprints: Fingerprints,
    /// Components being written out, so that one made only of itself ends.
    open: Vec<SchemaId>,
    /// Components that have an id and are not declared yet: one may lead to the next without end.
    waiting: Vec<(SchemaId, TypeId)>,
    /// Whether a type is being looked at within another.
    within: bool,
    /// How many tuples of a name lie around the one that is being written out.
    tuples: usize,
}

/// How deep arrays and maps of a name may lie in each other.
const DEPTH: usize = 40;

/// How deep tuples may lie in each other: they have no names, so each is written out wherever it is.
pub(crate) const TUPLES: usize = 3;

/// Where an inline type is met. Sorted, so that the order of the description does not matter.
#[derive(Default)]
struct Occurrences {
    roots: BTreeSet<Root>,
    parents: BTreeSet<String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(checked: &'a Checked, newtypes: &'a CheckedTypes) -> Self {
        Self {
            checked,
            newtypes,
            defs: Vec::new(),
            components: HashMap::new(),
            inline: HashMap::new(),
            parameters: HashMap::new(),
            occurrences: HashMap::new(),
            fingerprints: Fingerprints::default(),
            open: Vec::new(),
            waiting: Vec::new(),
            within: false,
            tuples: 0,
        }
    }

    pub(super) fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.checked.schemas[id.0]
    }

    /// The type of a schema. All that it leads to is declared when this returns.
    pub(super) fn ty(&mut self, id: SchemaId, context: &Context) -> Type {
        let outermost = !std::mem::replace(&mut self.within, true);
        let ty = self.ty_within(id, context);
        if outermost {
            while let Some((id, type_id)) = self.waiting.pop() {
                self.declare_component(id, type_id);
            }
            self.within = false;
        }
        ty
    }

    fn ty_within(&mut self, id: SchemaId, context: &Context) -> Type {
        let id = self.written_out(id);
        let schema = self.schema(id);
        if self.is_declared(id) {
            return Type::Named(self.declare(id, context));
        }
        if let Some(name) = schema.type_name() {
            if self.open.contains(&id) || self.open.len() >= DEPTH {
                // Only arrays and maps around themselves: nothing to name, so any JSON.
                return Type::Scalar(Scalar::Json);
            }
            self.open.push(id);
            let context = Context::top(Root::Component(name.clone()), name);
            let ty = self.structural(schema, &context);
            self.open.pop();
            return ty;
        }
        self.structural(schema, context)
    }

    /// The type of an item or entry, which may be `null`.
    pub(super) fn element(&mut self, id: SchemaId, context: &Context) -> Type {
        let nullable = self.nullable(id);
        match self.ty(id, context) {
            Type::Scalar(Scalar::Json) => Type::Scalar(Scalar::Json),
            ty if nullable => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    /// The schema itself, or the one that it only wraps.
    pub(super) fn written_out(&self, id: SchemaId) -> SchemaId {
        self.checked.written_out(id)
    }

    /// What tells whether two schemas are the same type.
    pub(super) fn shape(&mut self, id: SchemaId) -> Fingerprint {
        self.fingerprints.of(self.checked, id)
    }

    /// Whether nobody may see its values but the server: a password, or a list or map of them.
    pub(super) fn is_secret(&self, id: SchemaId) -> bool {
        let shape = |id| &self.schema(self.written_out(id)).shape;
        let is_password = |shape: &Shape| matches!(shape, Shape::String { format: Some(format), .. } if format == "password");
        match shape(id) {
            Shape::Array {
                items: Some(item), ..
            } => is_password(shape(*item)),
            Shape::Object {
                properties,
                additional: Additional::Of(item),
                ..
            } if properties.is_empty() => is_password(shape(*item)),
            other => is_password(other),
        }
    }

    /// Whether a schema becomes a type of its own.
    fn is_declared(&self, id: SchemaId) -> bool {
        if self.newtype(id).is_some() {
            return true;
        }
        match &self.schema(id).shape {
            Shape::Object {
                properties,
                additional,
                ..
            } => !properties.is_empty() || matches!(additional, Additional::Denied),
            Shape::AllOf { .. } => true,
            Shape::String { values, .. } => !values.is_empty(),
            Shape::Integer { values, .. } | Shape::Number { values, .. } => !values.is_empty(),
            Shape::OneOf { alternatives, .. } => alternatives.len() > 1,
            _ => false,
        }
    }

    /// What is checked of a schema, where the settings ask for that.
    fn newtype(&self, id: SchemaId) -> Option<Newtype> {
        let schema = self.schema(id);
        let component = schema.component.as_ref();
        component.filter(|name| self.newtypes.has(name))?;
        newtypes::of(schema)
    }

    fn structural(&mut self, schema: &'a Schema, context: &Context) -> Type {
        if let Some(scalar) = scalars::of(&schema.shape) {
            return Type::Scalar(scalar);
        }
        match &schema.shape {
            Shape::Array { items } => Type::List(Box::new(match items {
                Some(items) => self.element(*items, &context.part("item")),
                None => Type::Scalar(Scalar::Json),
            })),
            Shape::JsonText { content } => {
                Type::JsonText(Box::new(self.element(*content, context)))
            }
            Shape::Tuple { .. } if self.tuples >= TUPLES => Type::Scalar(Scalar::Json),
            Shape::Tuple { items, least, rest } => {
                self.tuples += 1;
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| {
                    let context = context.part(&format!("item {}", index + 1));
                    match self.element(*item, &context) {
                        item if index < *least => item,
                        Type::Nullable(item) => Type::Maybe(item),
                        item => Type::Nullable(Box::new(item)),
                    }
                });
                let items = items.collect();
                let rest = rest.map(|rest| self.element(rest, &context.part("item")));
                self.tuples -= 1;
                match rest {
                    None => Type::Tuple(items),
                    Some(rest) => Type::Prefixed(Box::new(Prefixed {
                        items,
                        least: *least,
                        rest,
                    })),
                }
            }
            Shape::Object { additional, .. } => Type::Map(Box::new(match additional {
                Additional::Of(id) => self.element(*id, &context.part("value")),
                _ => Type::Scalar(Scalar::Json),
            })),
            Shape::OneOf { alternatives, .. } => match alternatives.as_slice() {
                [only] => self.ty(*only, context),
                _ => Type::Scalar(Scalar::Json),
            },
            _ => Type::Scalar(Scalar::Json),
        }
    }

    /// All types, with their homes settled.
    pub(super) fn finish(self) -> Vec<TypeDef> {
        let mut occurrences = self.occurrences;
        let defs = self.defs.into_iter().enumerate().map(|(index, def)| {
            let mut def = def.expect("every reserved type is filled before its declaration ends");
            if let Some(met) = occurrences.remove(&TypeId(index)) {
                def.parents = met.parents.into_iter().collect();
                if met.roots.len() > 1 {
                    def.home = Home::Shared(met.roots.into_iter().collect());
                }
            }
            def
        });
        let mut defs: Vec<TypeDef> = defs.collect();
        let shapes = self.inline.into_iter().map(|((_, shape), id)| (id, shape));
        super::same::unite(&mut defs, shapes);
        defs
    }
}
