//! One value against one schema.

use std::collections::{HashMap, HashSet};

use crate::check::build::Built;
use crate::check::members::{self, Members};
use crate::check::samples::json;
use crate::diagnostic::Place;
use crate::diagnostic::nearest::nearest;
use crate::document::checked::{Additional, Discriminator, SchemaId, Shape};
use crate::document::values;
use crate::source::{Mapping, NodeId, Source, Value};

use super::texts;
use super::words::{list, shortened, wanted};

/// How deep values are looked into.
const DEPTH: usize = 60;

/// How many steps an example is worth.
const STEPS: usize = 100_000;

/// Which way a value goes: what goes the other way only need not be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Received,
    Both,
}

/// What is wrong inside a value.
#[derive(Debug)]
pub(super) struct Complaint {
    pub place: Place,
    pub message: String,
    pub help: Option<String>,
}

/// A comparison.
pub(super) struct Compare<'b> {
    built: &'b Built<'b>,
    /// Where the value was read from.
    source: &'b Source,
    /// The whole example.
    root: NodeId,
    /// What to call it.
    noun: &'static str,
    way: Way,
    /// Whether this is a part of what a value has to be, which does not know all of its keys.
    is_part: bool,
    /// Which values are of which schemas, where that was asked.
    known: HashMap<(NodeId, SchemaId), bool>,
    steps: usize,
}

impl<'b> Compare<'b> {
    pub fn new(
        built: &'b Built<'b>,
        source: &'b Source,
        root: NodeId,
        way: Way,
        noun: &'static str,
    ) -> Self {
        Self {
            built,
            source,
            root,
            noun,
            way,
            is_part: false,
            known: HashMap::new(),
            steps: STEPS,
        }
    }

    /// Everything that is wrong. What is wrong alike in several items of a list, once.
    pub fn all(mut self, id: SchemaId) -> Vec<Complaint> {
        let mut complaints = Vec::new();
        self.value(self.root, id, 0, &mut complaints);
        let mut told = HashSet::new();
        complaints.retain(|complaint| told.insert(complaint.message.clone()));
        complaints
    }

    fn source(&self) -> &'b Source {
        self.source
    }

    /// Whether a value is of a schema.
    fn fits(&mut self, node: NodeId, id: SchemaId, depth: usize) -> bool {
        if let Some(known) = self.known.get(&(node, id)) {
            return *known;
        }
        let mut complaints = Vec::new();
        self.value(node, id, depth, &mut complaints);
        let fits = complaints.is_empty();
        self.known.insert((node, id), fits);
        fits
    }

    fn value(&mut self, node: NodeId, id: SchemaId, depth: usize, out: &mut Vec<Complaint>) {
        self.steps = self.steps.saturating_sub(1);
        if depth > DEPTH || self.steps == 0 {
            return;
        }
        let built = self.built;
        let schema = built.schema(id);
        let value = self.source().value(node);
        if schema.nullable && matches!(value, Value::Null) {
            return;
        }
        if schema.open && matches!(value, Value::String(_) | Value::Number(_)) {
            let shape = &built.schema(built.unwrapped(id)).shape;
            return match (shape, value) {
                (Shape::String { .. }, Value::String(_)) => {}
                (Shape::Integer { format, .. }, Value::Number(_)) => {
                    self.integer(node, format.as_deref(), &[], out);
                }
                (Shape::Number { .. }, Value::Number(_)) => self.integer(node, None, &[], out),
                (shape, _) => self.other_kind(node, wanted(shape), out),
            };
        }
        if let (Shape::Object { .. } | Shape::AllOf { .. }, Value::Mapping(mapping)) =
            (&schema.shape, value)
            && let Some(members) = members::of(&built.checked.schemas, id)
        {
            return self.object(node, mapping, &members, depth, out);
        }
        match (&schema.shape, value) {
            (Shape::Any, _) | (Shape::Boolean, Value::Boolean(_)) => {}
            (Shape::Number { values, .. }, Value::Number(_)) if values.is_empty() => {}
            (Shape::Number { values, .. }, Value::Number(_)) => {
                self.integer(node, None, values, out);
            }
            (Shape::Integer { format, values, .. }, Value::Number(_)) => {
                self.integer(node, format.as_deref(), values, out);
            }
            (Shape::String { format, values }, Value::String(text)) => {
                self.text(node, text, format.as_deref(), values, out);
            }
            (Shape::JsonText { content }, Value::String(text)) => {
                self.json_text(node, text, *content, out);
            }
            (Shape::Array { items }, Value::Sequence(list)) => {
                for (item, schema) in list.iter().zip(items.iter().cycle()) {
                    self.value(*item, *schema, depth + 1, out);
                }
            }
            (Shape::Tuple { items, least, rest }, Value::Sequence(list)) => {
                let count = list.len();
                if count < *least || (count > items.len() && rest.is_none()) {
                    let many = rest.map_or("", |_| "at least ");
                    let message = format!("has {count} items, and there have to be {many}{least}");
                    return self.push(node, message, None, out);
                }
                let further = std::iter::repeat(rest).flatten();
                for (item, schema) in list.iter().zip(items.iter().chain(further)) {
                    self.value(*item, *schema, depth + 1, out);
                }
            }
            (Shape::AllOf { parts }, _) => {
                let before = out.len();
                let is_part = std::mem::replace(&mut self.is_part, true);
                for part in parts {
                    // One that is of another kind is told once.
                    if out.len() == before {
                        self.value(node, *part, depth + 1, out);
                    }
                }
                self.is_part = is_part;
            }
            (
                Shape::OneOf {
                    alternatives,
                    discriminator,
                },
                _,
            ) => self.union(node, alternatives, discriminator.as_ref(), depth, out),
            (shape, _) => self.other_kind(node, wanted(shape), out),
        }
    }

    fn integer(
        &mut self,
        node: NodeId,
        format: Option<&str>,
        allowed: &[i64],
        out: &mut Vec<Complaint>,
    ) {
        let text = self.source().number(node).unwrap_or_default();
        let is_whole = |text: &str| text.parse::<f64>().is_ok_and(|value| value.fract() == 0.0);
        let value = values::integer(&text);
        if value.is_none() && !is_whole(&text) {
            return self.push(
                node,
                format!("has to be an integer, and is `{text}`"),
                None,
                out,
            );
        }
        let fits_format = match (format, value) {
            (Some("int32"), Some(value)) => i32::try_from(value).is_ok(),
            (Some("int32"), None) => false,
            _ => true,
        };
        if !fits_format {
            let message = format!("has to be an integer of 32 bits, and is `{text}`");
            self.push(node, message, None, out);
        }
        if !allowed.is_empty() && value.is_none_or(|value| !allowed.contains(&value)) {
            let allowed: Vec<String> = allowed.iter().map(i64::to_string).collect();
            let names: Vec<&str> = allowed.iter().map(String::as_str).collect();
            let message = format!("is `{text}`, and can be {}", list(&names));
            self.push(node, message, None, out);
        }
    }

    fn text(
        &mut self,
        node: NodeId,
        text: &str,
        format: Option<&str>,
        allowed: &[String],
        out: &mut Vec<Complaint>,
    ) {
        if !allowed.is_empty() && !allowed.iter().any(|value| value == text) {
            let names: Vec<&str> = allowed.iter().map(String::as_str).collect();
            let near = nearest(text, names.iter().copied().take(1000));
            let help = near.map(|name| format!("did you mean `{name}`?"));
            let message = format!("is `{}`, and can be {}", shortened(text), list(&names));
            self.push(node, message, help, out);
        }
        if let Some(wanted) = format.and_then(|format| texts::wanted(format, text)) {
            let message = format!("has to be {wanted}, and is `{}`", shortened(text));
            self.push(node, message, None, out);
        }
    }

    /// What is wrong in the JSON that a text holds is wrong in the text.
    fn json_text(&mut self, node: NodeId, text: &str, content: SchemaId, out: &mut Vec<Complaint>) {
        let Some((source, root, _)) = json(text) else {
            let message = format!("has to be JSON, and is `{}`", shortened(text));
            return self.push(node, message, None, out);
        };
        let within = Compare::new(self.built, &source, root, self.way, self.noun);
        let place = self.source().place(node);
        let complaints = within.all(content).into_iter();
        out.extend(complaints.map(|complaint| Complaint { place, ..complaint }));
    }

    fn object(
        &mut self,
        node: NodeId,
        mapping: &Mapping,
        members: &Members<'_>,
        depth: usize,
        out: &mut Vec<Complaint>,
    ) {
        self.steps = self.steps.saturating_sub(members.properties.len());
        for (name, (property, _)) in &members.properties {
            let schema = self.built.schema(property.schema);
            let other_way = match self.way {
                Way::Sent => schema.read_only,
                Way::Received => schema.write_only,
                Way::Both => schema.read_only || schema.write_only,
            };
            let aliases = schema.aliases.iter();
            let has = std::iter::once(*name)
                .chain(aliases.map(String::as_str))
                .any(|name| mapping.get(name).is_some());
            if property.required && !other_way && !has {
                self.push(
                    node,
                    format!("has no `{name}`, which is required"),
                    None,
                    out,
                );
            }
        }
        for entry in mapping.entries() {
            let property = members.properties.get(&*entry.key);
            match (property, members.additional) {
                (Some((property, _)), _)
                    if self.way == Way::Sent && self.built.schema(property.schema).read_only =>
                {
                    let message = "is set by the server: the client does not send it";
                    self.push(entry.value, message.to_owned(), None, out);
                }
                (Some((property, _)), _) => {
                    self.value(entry.value, property.schema, depth + 1, out);
                }
                (None, Additional::Of(schema)) => {
                    self.value(entry.value, schema, depth + 1, out);
                }
                (None, Additional::Denied) => self.unknown(entry.value, &entry.key, members, out),
                // Without any property, it is a map of anything.
                (None, Additional::Unsaid) if !members.properties.is_empty() && !self.is_part => {
                    self.unknown(entry.value, &entry.key, members, out);
                }
                (None, Additional::Unsaid | Additional::Any) => {}
            }
        }
    }

    /// A key beside all properties of an object that keeps no others.
    fn unknown(
        &mut self,
        node: NodeId,
        key: &str,
        members: &Members<'_>,
        out: &mut Vec<Complaint>,
    ) {
        let aliases = |id: SchemaId| self.built.schema(id).aliases.iter();
        let mut properties = members.properties.values();
        if properties.any(|(property, _)| aliases(property.schema).any(|alias| alias == key)) {
            return;
        }
        let near = nearest(key, members.properties.keys().copied().take(1000));
        out.push(Complaint {
            place: self.source().key_place(node),
            message: format!(
                "`{}` in {} is no property of the schema, {}",
                shortened(key),
                self.noun,
                match members.additional {
                    Additional::Denied => "which allows no others",
                    _ => "and the client drops it",
                }
            ),
            help: near.map(|name| format!("did you mean `{name}`?")),
        });
    }

    fn union(
        &mut self,
        node: NodeId,
        alternatives: &[SchemaId],
        discriminator: Option<&Discriminator>,
        depth: usize,
        out: &mut Vec<Complaint>,
    ) {
        let mut fits = alternatives.iter();
        if fits.any(|id| self.fits(node, *id, depth + 1)) {
            return;
        }
        // The one that was meant has most to say.
        let tagged = discriminator.and_then(|found| {
            let tag = self.source().get(node, &found.property)?;
            found.mapping.get(self.source().string(tag)?)
        });
        let like = |id: &&SchemaId| {
            let shape = &self.built.schema(self.built.unwrapped(**id)).shape;
            matches!(
                (shape, self.source().value(node)),
                (
                    Shape::Object { .. } | Shape::AllOf { .. },
                    Value::Mapping(_)
                ) | (
                    Shape::Array { .. } | Shape::Tuple { .. },
                    Value::Sequence(_)
                ) | (Shape::String { .. }, Value::String(_))
                    | (
                        Shape::Integer { .. } | Shape::Number { .. },
                        Value::Number(_)
                    )
            )
        };
        let mut same_kind = alternatives.iter().filter(like);
        let only = same_kind.next().filter(|_| same_kind.next().is_none());
        match tagged.or(only).copied() {
            Some(id) => self.value(node, id, depth + 1, out),
            None => self.push(node, "fits none of the alternatives".to_owned(), None, out),
        }
    }

    fn other_kind(&mut self, node: NodeId, wanted: &str, out: &mut Vec<Complaint>) {
        let value = self.source().value(node);
        let help = match (wanted, value) {
            ("a string", Value::Number(_) | Value::Boolean(_)) => Some("put it in quotes"),
            (_, Value::Null) => Some("a schema that allows `null` has `nullable: true`"),
            ("an object" | "a list", Value::String(text))
                if text.trim_start().starts_with(['{', '[']) =>
            {
                Some("write the value itself, not a text that holds it")
            }
            _ => None,
        };
        let message = format!("has to be {wanted}, and is {}", value.kind());
        self.push(node, message, help.map(str::to_owned), out);
    }

    /// The key of the list that an item is in.
    fn list_of(&self, item: NodeId) -> Option<&'b str> {
        let list = self.source().parent(item)?;
        let entry = self.source().key(list).filter(|_| list != self.root)?;
        Some(&entry.key)
    }

    fn push(
        &mut self,
        node: NodeId,
        message: String,
        help: Option<String>,
        out: &mut Vec<Complaint>,
    ) {
        let subject = match self.source().key(node) {
            _ if node == self.root => self.noun.to_owned(),
            Some(entry) => format!("`{}` in {}", shortened(&entry.key), self.noun),
            None => match self.list_of(node) {
                Some(list) => format!("an item of `{}` in {}", shortened(list), self.noun),
                None => format!("an item of {}", self.noun),
            },
        };
        out.push(Complaint {
            place: self.source().place(node),
            message: format!("{subject} {message}"),
            help,
        });
    }
}
