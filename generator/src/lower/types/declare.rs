//! Declarations: components under their names, inline types once for each shape and name, and what no schema is.

use super::{Context, Types};
use crate::api::{Constraints, Field, FormStyle, Home, Kind, Record, Root, TypeDef, TypeId};
use crate::document::checked::{Schema, SchemaId};

impl<'a> Types<'a> {
    /// The declared type of a schema, declared now if it was not.
    pub(super) fn declare(&mut self, id: SchemaId, context: &Context) -> TypeId {
        let schema = self.schema(id);
        if schema.type_name().is_some() {
            if let Some(known) = self.components.get(&id) {
                return *known;
            }
            let type_id = self.reserve();
            self.components.insert(id, type_id);
            self.waiting.push((id, type_id));
            return type_id;
        }
        let mut context = context.clone();
        if let Some(name) = schema.property_name() {
            context.name.clone_from(name);
        }
        let context = &context;
        let key = (context.name.clone(), self.fingerprints.of(self.checked, id));
        let known = self.inline.get(&key).copied();
        let type_id = known.unwrap_or_else(|| self.reserve());
        self.inline.insert(key, type_id);
        let met = self.occurrences.entry(type_id).or_default();
        met.parents.extend(context.parent.clone());
        let new_root = met.roots.insert(context.root.clone());
        if known.is_none() || new_root {
            // Again for each occurrence under another root, so that what is inside is known to occur there as well.
            // A declared type ends what arrays and maps hold.
            let open = std::mem::take(&mut self.open);
            let tuples = std::mem::take(&mut self.tuples);
            let kind = self.kind(id, context);
            (self.open, self.tuples) = (open, tuples);
            match self.defs[type_id.0].as_mut() {
                Some(def) => agree(def, &kind),
                // Its description is the property's, and is said there.
                None => self.fill(type_id, schema, context, None, kind),
            }
        }
        type_id
    }

    pub(super) fn declare_component(&mut self, id: SchemaId, type_id: TypeId) {
        let schema = self.schema(id);
        let Some(name) = schema.type_name() else {
            return;
        };
        let root = Root::Component(name.clone());
        let context = Context::top(root, name);
        let kind = self.kind(id, &context);
        let docs = schema.description.as_ref().or(schema.title.as_ref());
        self.fill(type_id, schema, &context, docs.cloned(), kind);
    }

    fn reserve(&mut self) -> TypeId {
        self.defs.push(None);
        TypeId(self.defs.len() - 1)
    }

    fn fill(
        &mut self,
        id: TypeId,
        schema: &Schema,
        context: &Context,
        docs: Option<String>,
        kind: Kind,
    ) {
        self.defs[id.0] = Some(TypeDef {
            name: context.name.clone(),
            parents: Vec::new(),
            home: Home::Root(context.root.clone()),
            same_as: None,
            docs,
            deprecated: schema.deprecated,
            sent: false,
            tags: None,
            kind,
        });
    }

    /// Declares the parameters of one place together; where those of several callbacks are equal, once.
    pub(in crate::lower) fn declare_parameters(
        &mut self,
        context: &Context,
        fields: Vec<Field>,
    ) -> TypeId {
        let shape = fields.iter().map(|field| Field {
            docs: None,
            default: None,
            deprecated: false,
            ..field.clone()
        });
        let shape = format!("{:?}", shape.collect::<Vec<_>>());
        let kind = Kind::Record(Record {
            fields,
            rest: None,
            needed: Vec::new(),
        });
        let key = (context.name.clone(), shape);
        let id = match self.parameters.get(&key) {
            Some(known) => {
                if let Some(def) = &mut self.defs[known.0] {
                    agree(def, &kind);
                    // The module of each callback has it.
                    def.home = Home::Shared(Vec::new());
                }
                *known
            }
            None => {
                let id = self.declare_made(context, None, kind);
                self.parameters.insert(key, id);
                id
            }
        };
        if let (Some(def), Some(parent)) = (&mut self.defs[id.0], &context.parent) {
            def.parents.push(parent.clone());
            def.parents.sort();
        }
        id
    }

    /// Declares what no schema is: several bodies in one, or parameters together.
    pub(in crate::lower) fn declare_made(
        &mut self,
        context: &Context,
        docs: Option<&str>,
        kind: Kind,
    ) -> TypeId {
        let id = self.reserve();
        self.defs[id.0] = Some(TypeDef {
            name: context.name.clone(),
            parents: Vec::new(),
            home: Home::Root(context.root.clone()),
            same_as: None,
            docs: docs.map(str::to_owned),
            deprecated: false,
            sent: false,
            tags: None,
            kind,
        });
        id
    }

    /// Whether a type is a record, once it is declared.
    pub(in crate::lower) fn is_record(&self, id: TypeId) -> bool {
        let def = self.defs[id.0].as_ref();
        def.is_some_and(|def| matches!(def.kind, Kind::Record(_)))
    }

    /// Says how forms write a property of a record.
    pub(in crate::lower) fn style_form(&mut self, id: TypeId, property: &str, style: &FormStyle) {
        if let Some(TypeDef {
            kind: Kind::Record(record),
            ..
        }) = &mut self.defs[id.0]
        {
            let mut fields = record.fields.iter_mut();
            if let Some(field) = fields.find(|field| field.name == property) {
                field.form = style.clone();
            }
        }
    }
}

/// A merged type says only what all its occurrences say: what one of them alone says would be wrong of the others.
pub(in crate::lower) fn agree(def: &mut TypeDef, kind: &Kind) {
    if let (Kind::Union(union), Kind::Union(other)) = (&mut def.kind, kind) {
        for (variant, other) in union.variants.iter_mut().zip(&other.variants) {
            keep_common(&mut variant.docs, &other.docs);
        }
    }
    if let (Kind::Record(Record { fields, .. }), Kind::Record(other)) = (&mut def.kind, kind) {
        for (field, other) in fields.iter_mut().zip(&other.fields) {
            keep_common(&mut field.docs, &other.docs);
            if field.constraints != other.constraints {
                field.constraints = Constraints::default();
            }
            keep_common(&mut field.default, &other.default);
            field.deprecated &= other.deprecated;
        }
    }
}

fn keep_common(docs: &mut Option<String>, other: &Option<String>) {
    if docs != other {
        *docs = None;
    }
}
