//! Values within values where OpenAPI does not say how they are written. The
//! client has an answer for each, and a server may have another.

use std::collections::HashSet;

use crate::check::build::Built;
use crate::check::members;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{
    Encoding, Location, MediaType, Parameter, SchemaId, Shape, Style, media,
};

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let mut notes = Notes {
        built,
        found,
        seen: HashSet::new(),
    };
    for operation in &built.checked.operations {
        for parameter in &operation.parameters {
            notes.parameter(parameter);
        }
        let content = operation.body.iter().flat_map(|body| &body.content);
        for media_type in content {
            notes.form(media_type);
        }
    }
}

struct Notes<'b, 'd> {
    built: &'b Built<'b>,
    found: &'d mut Diagnostics,
    seen: HashSet<Place>,
}

/// What a value is, as far as writing goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Array,
    Object,
}

impl Notes<'_, '_> {
    fn parameter(&mut self, parameter: &Parameter) {
        let Some(schema) = parameter.schema else {
            return;
        };
        let name = &parameter.name;
        let class = self.class(schema);
        if let Some(content) = &parameter.content {
            if self.built.checked.is_structured(schema) && !media::is_json(content) {
                let message =
                    format!("`{name}` is given as text of `{content}`, not by its schema");
                self.note(parameter.place, message, None);
            }
            return;
        }
        let style = style_name(parameter);
        if parameter.style == Style::DeepObject {
            let message = match class {
                Class::Plain => return,
                Class::Array => format!(
                    "`deepObject` is for objects; the items of `{name}` are written by index, as `{name}[0]`"
                ),
                Class::Object => match self.within(schema, |class| class == Class::Array) {
                    Some(inner) => format!(
                        "OpenAPI does not say how `deepObject` writes an array; the items of `{inner}` are written by index, as `{name}[{inner}][0]`"
                    ),
                    None => return,
                },
            };
            return self.note(parameter.place, message, None);
        }
        let repeats = parameter.location == Location::Query && parameter.explode;
        let odd = |class| class == Class::Object || class == Class::Array && !repeats;
        let message = match class {
            Class::Plain => return,
            Class::Array if self.items(schema) == Class::Plain => return,
            Class::Array => format!(
                "OpenAPI does not say how {style} writes what is in an array of `{name}`; the whole of it is written as JSON"
            ),
            Class::Object => match self.within(schema, odd) {
                Some(inner) => format!(
                    "OpenAPI does not say how {style} writes a value within a value; `{inner}` of `{name}` is written as JSON"
                ),
                None => return,
            },
        };
        let query = parameter.location == Location::Query && class == Class::Object;
        let help = query.then_some("if the server takes brackets, say `style: deepObject`");
        self.note(parameter.place, message, help);
    }

    fn form(&mut self, media_type: &MediaType) {
        let is_form = media_type.name == "application/x-www-form-urlencoded";
        if !is_form && media_type.name != "multipart/form-data" {
            return;
        }
        let Some(id) = media_type.schema else {
            return;
        };
        let built = self.built;
        let Some(members) = members::of(&built.checked.schemas, id) else {
            return;
        };
        for (name, (property, part)) in members.properties {
            let nested = match self.class(property.schema) {
                Class::Plain => false,
                Class::Array => self.items(property.schema) != Class::Plain,
                Class::Object => true,
            };
            if !nested || built.schema(property.schema).read_only {
                continue;
            }
            let source = built.source();
            let node = built.property(part, name);
            let place = node.map_or(media_type.place, |node| source.key_place(node));
            match media_type.encoding.get(name).map(kind) {
                Some(Written::Said) => {}
                Some(Written::As(content_type)) => {
                    let message = format!(
                        "`{name}` is written as JSON, although it is sent as `{content_type}`"
                    );
                    self.note(
                        place,
                        message,
                        Some("write it by hand: make it a string in the schema"),
                    );
                }
                None if is_form => {
                    let message = format!(
                        "OpenAPI does not say how a form writes a value within a value; `{name}` is written as JSON"
                    );
                    let help = format!(
                        "if the server takes brackets, say `encoding: {{ {name}: {{ style: deepObject, explode: true }} }}`"
                    );
                    self.note(place, message, Some(&help));
                }
                None => {}
            }
        }
    }

    /// The first property of an object that is such a value.
    fn within(&self, id: SchemaId, is_odd: impl Fn(Class) -> bool) -> Option<String> {
        let built = self.built;
        let members = members::of(&built.checked.schemas, id)?;
        let mut properties = members.properties.into_iter();
        let found = properties.find(|(_, (property, _))| {
            let class = self.class(property.schema);
            let items = class == Class::Array && self.items(property.schema) != Class::Plain;
            let sent = !built.schema(property.schema).read_only;
            sent && (is_odd(class) || items)
        });
        found.map(|(name, _)| name.to_owned())
    }

    fn class(&self, id: SchemaId) -> Class {
        match &self.built.schema(self.built.unwrapped(id)).shape {
            Shape::Array { .. } | Shape::Tuple { .. } => Class::Array,
            Shape::Object { .. } | Shape::AllOf { .. } => Class::Object,
            _ => Class::Plain,
        }
    }

    fn items(&self, id: SchemaId) -> Class {
        match &self.built.schema(self.built.unwrapped(id)).shape {
            Shape::Array { items: Some(items) } => self.class(*items),
            _ => Class::Plain,
        }
    }

    fn note(&mut self, place: Place, message: String, help: Option<&str>) {
        if self.seen.insert(place) {
            let mut finding =
                Diagnostic::new(Severity::Note, codes::NESTED_VALUE, message).at(place);
            if let Some(help) = help {
                finding = finding.help(help);
            }
            self.found.push(finding);
        }
    }
}

/// How an `encoding` writes a value within a value.
enum Written<'e> {
    /// As it says.
    Said,
    /// As JSON, under another name.
    As(&'e str),
}

fn kind(encoding: &Encoding) -> Written<'_> {
    match &encoding.content_type {
        _ if encoding.style.is_some() => Written::Said,
        Some(name) if !media::is_json(name) => Written::As(name),
        _ => Written::Said,
    }
}

fn style_name(parameter: &Parameter) -> &'static str {
    match (parameter.style, parameter.location) {
        (Style::Matrix, _) => "`matrix`",
        (Style::Label, _) => "`label`",
        (Style::SpaceDelimited, _) => "`spaceDelimited`",
        (Style::PipeDelimited, _) => "`pipeDelimited`",
        (Style::TabDelimited, _) => "`tsv`",
        (Style::Simple, _) => "`simple`",
        _ => "`form`",
    }
}
