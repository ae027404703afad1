//! Schemas to types: which are declared, which are the same, where they stand.
//!
//! Components that are objects, enums or unions are declared under their
//! names; other components are only names for what is written out where they
//! are used. Inline objects, enums and unions are declared once for each shape,
//! have a name for each property name, and know under which roots they occur.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::fingerprint::{Fingerprint, Fingerprints};
use super::{newtypes, objects, scalars};
use crate::api::{
    Constraints, EnumValue, Field, FormStyle, Home, Kind, Newtype, Record, Root, Scalar, Type,
    TypeDef, TypeId, Union, Variant,
};
use crate::document::checked::{Additional, Checked, Schema, SchemaId, Shape};
use crate::settings::CheckedTypes;

/// Where a schema is met.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// What an inline type is named after: the property, the operation's body or answer.
    pub name: String,
    /// What the type around it is named after.
    pub parent: Option<String>,
    /// What it stands under.
    pub root: Root,
}

impl Context {
    /// Of a schema that stands directly under `root`.
    pub(super) fn top(root: Root, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            parent: None,
            root,
        }
    }

    /// Of a property of the type that is met here.
    pub(super) fn property(&self, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            parent: Some(self.name.clone()),
            root: self.root.clone(),
        }
    }

    /// Of an item, entry or alternative: `word` is added to the name.
    pub(super) fn part(&self, word: &str) -> Self {
        Self {
            name: format!("{} {word}", self.name),
            parent: self.parent.clone(),
            root: self.root.clone(),
        }
    }
}

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

    /// Whether `null` is allowed, also by what is only wrapped, or by an alternative.
    pub(super) fn nullable(&self, id: SchemaId) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            let inner = self.written_out(id);
            let schema = self.schema(inner);
            if self.schema(id).nullable || schema.nullable {
                return true;
            }
            match &schema.shape {
                Shape::OneOf { alternatives, .. } if seen.insert(inner) => {
                    next.extend(alternatives);
                }
                _ => {}
            }
        }
        false
    }

    /// The schema itself, or the one that it only wraps.
    pub(super) fn written_out(&self, id: SchemaId) -> SchemaId {
        self.checked.written_out(id)
    }

    /// What is to be said where a schema is used: what stands there, or what a component says of
    /// itself that becomes no type of its own. What a type says of itself is said there.
    pub(super) fn description(&self, id: SchemaId) -> Option<String> {
        let written = self.written_out(id);
        let is_type = self.schema(written).component.is_some() && self.is_declared(written);
        let steps = [Some(id), Some(written).filter(|written| *written != id)];
        let mut steps = steps.into_iter().flatten();
        steps.find_map(|step| {
            let said = self.schema(step).description.clone();
            said.filter(|_| !is_type || step != written)
        })
    }

    /// What the server takes where a value is missing, as JSON text.
    pub(super) fn default(&self, id: SchemaId) -> Option<String> {
        let written = self.schema(self.written_out(id));
        let own = self.schema(id).default.as_ref();
        own.or(written.default.as_ref()).cloned()
    }

    /// What values have to be like. What a type says of itself is said there.
    pub(super) fn constraints(&self, id: SchemaId) -> Constraints {
        let written = self.written_out(id);
        let is_type = self.schema(written).component.is_some() && self.is_declared(written);
        if is_type && id == written {
            return Constraints::default();
        }
        let mut constraints = self.schema(id).constraints.clone();
        if !is_type {
            constraints.narrow(&self.schema(written).constraints);
        }
        if let Shape::Array { items: Some(items) } = &self.schema(written).shape {
            let items = self.schema(self.written_out(*items));
            constraints.each = Some(Box::new(items.constraints.clone()));
        }
        constraints
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
            Shape::Integer { values, .. } => !values.is_empty(),
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
            Shape::Tuple { .. } if self.tuples >= TUPLES => Type::Scalar(Scalar::Json),
            Shape::Tuple { items } => {
                self.tuples += 1;
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| {
                    self.element(*item, &context.part(&format!("item {}", index + 1)))
                });
                let items = items.collect();
                self.tuples -= 1;
                Type::Tuple(items)
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

    /// The declared type of a schema, declared now if it was not.
    fn declare(&mut self, id: SchemaId, context: &Context) -> TypeId {
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

    fn declare_component(&mut self, id: SchemaId, type_id: TypeId) {
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

    fn kind(&mut self, id: SchemaId, context: &Context) -> Kind {
        let schema = self.schema(id);
        if let Some(newtype) = self.newtype(id) {
            return Kind::Newtype(Box::new(newtype));
        }
        match &schema.shape {
            Shape::String { values, .. } => {
                let values = values.iter();
                let values = values.map(|value| enum_value(schema, value.clone()));
                Kind::StringEnum(values.collect())
            }
            Shape::Integer { values, .. } => {
                let values = values.iter().map(|value| enum_value(schema, *value));
                Kind::IntegerEnum(values.collect())
            }
            Shape::OneOf {
                alternatives,
                discriminator,
            } => {
                let mut union = Union {
                    tag: discriminator.as_ref().map(|found| found.property.clone()),
                    variants: Vec::new(),
                };
                for alternative in alternatives {
                    let ty = self.ty(*alternative, &self.alternative(*alternative, context));
                    let tags = discriminator.iter().flat_map(|found| &found.mapping);
                    let tags: Vec<String> = tags
                        .filter(|(_, id)| *id == alternative)
                        .map(|(value, _)| value.clone())
                        .collect();
                    let mut known = union.variants.iter_mut();
                    if let Some(known) = known.find(|variant| variant.ty == ty) {
                        known.tags.extend(tags);
                        continue;
                    }
                    let name = self.variant_name(*alternative);
                    union.variants.push(Variant {
                        name,
                        ty,
                        tags,
                        blank: false,
                    });
                }
                Kind::Union(union)
            }
            _ => Kind::Record(objects::lower_record(self, id, context)),
        }
    }

    /// An inline alternative is named after its title, or after what it is.
    fn alternative(&self, id: SchemaId, context: &Context) -> Context {
        let schema = self.schema(id);
        context.part(schema.title.as_deref().unwrap_or(word(&schema.shape)))
    }

    /// What a variant of a union is named after: the component that the alternative refers to,
    /// its title, or the kind of value in OpenAPI's words.
    fn variant_name(&self, id: SchemaId) -> String {
        let schema = self.schema(self.written_out(id));
        let named = [self.schema(id), schema];
        let component = named.iter().find_map(|schema| schema.type_name());
        let inline = named.iter().find_map(|schema| schema.property_name());
        let title = named.iter().find_map(|schema| schema.title.as_ref());
        match (component.or(inline).or(title), &schema.shape) {
            (Some(name), _) => name.clone(),
            (None, Shape::Array { items: Some(items) }) => {
                let items = self.schema(self.written_out(*items));
                let name = items.type_name().map(String::as_str);
                format!("{} array", name.unwrap_or(word(&items.shape)))
            }
            // What has a Rust type of its own is called like that, beside other texts.
            (None, Shape::String { values, .. }) if !values.is_empty() => "string".to_owned(),
            (None, shape) => match scalars::of(shape) {
                Some(Scalar::DateTime) => "date time",
                Some(Scalar::Date) => "date",
                Some(Scalar::Time) => "time",
                Some(Scalar::Duration) => "duration",
                Some(Scalar::Decimal) => "decimal",
                Some(Scalar::Base64) => "base64",
                Some(Scalar::File) => "file",
                _ => word(shape),
            }
            .to_owned(),
        }
    }

    /// Declares the parameters of one place together; where those of several callbacks are equal, once.
    pub(super) fn declare_parameters(&mut self, context: &Context, fields: Vec<Field>) -> TypeId {
        let shape = fields.iter().map(|field| Field {
            docs: None,
            default: None,
            deprecated: false,
            ..field.clone()
        });
        let shape = format!("{:?}", shape.collect::<Vec<_>>());
        let kind = Kind::Record(Record { fields, rest: None });
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
    pub(super) fn declare_made(
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

    /// What the body of an error is named after.
    pub(super) fn problem_name(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) | Type::Boxed(id) => match &self.defs[id.0] {
                Some(def) => def.name.clone(),
                None => "object".to_owned(),
            },
            Type::List(inner) => format!("{} array", self.problem_name(inner)),
            Type::Tuple(_) => "tuple".to_owned(),
            Type::Map(inner) => format!("{} map", self.problem_name(inner)),
            Type::Nullable(inner) => self.problem_name(inner),
            Type::Scalar(Scalar::Bool) => "boolean".to_owned(),
            Type::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => {
                "integer".to_owned()
            }
            Type::Scalar(Scalar::F32 | Scalar::F64 | Scalar::Number) => "number".to_owned(),
            Type::Scalar(Scalar::Json) => "any".to_owned(),
            Type::Scalar(_) => "string".to_owned(),
        }
    }

    /// Says how forms write a property of a record.
    pub(super) fn style_form(&mut self, id: TypeId, property: &str, style: &FormStyle) {
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

/// OpenAPI's word for a kind of value.
fn word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any",
        Shape::Boolean => "boolean",
        Shape::Integer { .. } => "integer",
        Shape::Number { .. } => "number",
        Shape::String { .. } => "string",
        Shape::Array { .. } => "array",
        Shape::Tuple { .. } => "tuple",
        Shape::Object { .. } | Shape::AllOf { .. } => "object",
        Shape::OneOf { .. } => "choice",
    }
}

/// A merged type says only what all its occurrences say: what one of them alone says would be wrong of the others.
pub(super) fn agree(def: &mut TypeDef, kind: &Kind) {
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

/// A value of an enum, with what the schema says of it.
fn enum_value<T: ToString>(schema: &Schema, value: T) -> EnumValue<T> {
    let names = schema.values.get(&value.to_string());
    EnumValue {
        value,
        rust_name: names.and_then(|names| names.name.clone()),
        docs: names.and_then(|names| names.description.clone()),
    }
}
