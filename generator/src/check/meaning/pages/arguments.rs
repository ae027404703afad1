//! The arguments that change from page to page: parameters, and properties of the body.

use super::{Known, Subject, Wrong};
use crate::check::members;
use crate::diagnostic::nearest::nearest;
use crate::document::checked::{Argument, Location, Parameter, SchemaId, Shape, Style};

/// With how many names one is compared.
const COMPARED: usize = 100;

impl<'b> Subject<'b> {
    /// The argument that a key names, where there is such a key.
    pub(super) fn argument(self, key: &str) -> Result<Option<Known>, Wrong<'b>> {
        let Some(name) = self.text(key) else {
            return Ok(None);
        };
        let known = match name.strip_prefix('/') {
            Some(property) => self.property(&property.replace("~1", "/").replace("~0", "~"))?,
            None => self.parameter(key, &name)?,
        };
        let built = self.built;
        let shape = &built.schema(built.checked.written_out(known.schema)).shape;
        let fits = match shape {
            Shape::Any | Shape::Integer { .. } | Shape::Number { .. } | Shape::OneOf { .. } => true,
            Shape::String { values, .. } => values.is_empty(),
            _ => false,
        };
        match fits {
            true => Ok(Some(known)),
            false => Err(format!(
                "`{name}` of {} does not take any number or text",
                self.name()
            )
            .into()),
        }
    }

    /// A parameter of the query; a cursor may be one of the path as well.
    fn parameter(self, key: &str, name: &str) -> Result<Known, Wrong<'b>> {
        let takes = |parameter: &&'b Parameter| match parameter.location {
            Location::Query => true,
            Location::Path => key == "cursor",
            Location::Header | Location::Cookie => false,
        };
        // What has a media type is not written as it is, and the others would be taken for something else.
        let is_plain = |parameter: &&'b Parameter| {
            let is_text = parameter.content.is_none() && parameter.style != Style::QueryString;
            is_text && !parameter.name.starts_with(['/', '{'])
        };
        let all = self.operation.parameters.iter();
        let mut usable = all.filter(takes).filter(is_plain);
        let found = usable.clone().find(|parameter| parameter.name == name);
        let Some((parameter, schema)) = found.and_then(|found| Some((found, found.schema?))) else {
            let names = usable.by_ref().map(|parameter| parameter.name.as_str());
            return Err(Wrong {
                message: format!("{} has no query parameter `{name}`", self.name()),
                near: nearest(name, names.take(COMPARED)),
            });
        };
        let name = name.to_owned();
        let argument = match parameter.location {
            Location::Path => Argument::Path(name),
            _ => Argument::Query(name),
        };
        Ok(Known { argument, schema })
    }

    /// A property of the body, in whichever of its forms it is sent.
    fn property(self, name: &str) -> Result<Known, Wrong<'b>> {
        let mut schema = None;
        for media in self.operation.body.iter().flat_map(|body| &body.content) {
            let body = media.schema.filter(|_| media.envelope.is_none());
            let members = body.and_then(|body| members::of(&self.built.checked.schemas, body));
            let properties = members
                .map(|members| members.properties)
                .unwrap_or_default();
            let Some((property, _)) = properties.get(name) else {
                return Err(Wrong {
                    message: format!("the body of {} has no property `{name}`", self.name()),
                    near: nearest(name, properties.keys().copied().take(COMPARED)),
                });
            };
            schema = Some(property.schema);
        }
        let argument = Argument::Body(name.to_owned());
        match schema {
            Some(schema) => Ok(Known { argument, schema }),
            None => Err(format!("{} has no body", self.name()).into()),
        }
    }

    /// What is counted from: what a server takes where nothing is sent, or else the least.
    pub(super) fn first(self, known: &Known) -> Option<u64> {
        let [used, written] = self.schemas(known.schema).map(|id| self.built.schema(id));
        let default = used.default.as_ref().or(written.default.as_ref());
        let default = default.and_then(|text| text.trim_matches('"').parse().ok());
        default.or_else(|| {
            let minimum = written.constraints.minimum.as_ref()?;
            let least: u64 = minimum.value.parse().ok()?;
            least.checked_add(u64::from(minimum.exclusive))
        })
    }

    /// The most that may be sent.
    pub(super) fn most(self, known: &Known) -> Option<u64> {
        let [_, written] = self.schemas(known.schema);
        let maximum = self.built.schema(written).constraints.maximum.as_ref()?;
        let most: u64 = maximum.value.parse().ok()?;
        Some(most.saturating_sub(u64::from(maximum.exclusive)))
    }

    /// A schema as it is used, and as it is written.
    fn schemas(self, id: SchemaId) -> [SchemaId; 2] {
        [id, self.built.checked.written_out(id)]
    }
}
