//! What the answer of an operation with pages has: items, and what leads on.

use super::{Subject, Wrong};
use crate::check::members;
use crate::diagnostic::nearest::nearest;
use crate::document::checked::{
    Additional, MediaType, Response, SchemaId, Shape, Told, media, successes,
};

/// With how many names one is compared.
const COMPARED: usize = 100;

/// Where a page has its items.
pub(super) struct Items {
    /// Keys and indices, from the outside in.
    pub(super) path: Vec<String>,
    /// The schema of an item, where it is known.
    pub(super) item: Option<SchemaId>,
}

impl<'b> Subject<'b> {
    /// Where a page has its items: where `items` says, or else the one array that there is.
    pub(super) fn items(self) -> Result<Items, Wrong<'b>> {
        let media = self.media()?;
        let unknown = || format!("nothing is said of what the answer of {} has", self.name());
        let whole = media.schema.ok_or_else(unknown)?;
        if let Some(pointer) = self.text("items") {
            let path = path(&pointer)?;
            let end = self.walk(whole, &path)?.map(|end| (end, self.array(end)));
            let item = match end {
                None => None,
                Some((_, Some(item))) => item,
                Some((_, None)) => {
                    let message = format!(
                        "what the answer of {} has at `{pointer}` is no array",
                        self.name()
                    );
                    return Err(message.into());
                }
            };
            return Ok(Items { path, item });
        }
        let mut path: Vec<String> = media.envelope.iter().cloned().collect();
        // What is wrong with an envelope is found by a rule of its own.
        let inner = self.walk(whole, &path).ok().flatten().unwrap_or(whole);
        if let Some(item) = self.array(inner) {
            return Ok(Items { path, item });
        }
        let members = members::of(&self.built.checked.schemas, inner);
        let properties = members.iter().flat_map(|members| &members.properties);
        let arrays = properties
            .filter_map(|(name, (property, _))| Some((*name, self.array(property.schema)?)));
        let arrays: Vec<(&str, Option<SchemaId>)> = arrays.collect();
        match arrays.as_slice() {
            [(name, item)] => {
                path.push((*name).to_owned());
                Ok(Items { path, item: *item })
            }
            [] => {
                let message = "is no array, and no object with one among its properties";
                Err(format!("the answer of {} {message}", self.name()).into())
            }
            all => {
                let names: Vec<String> = all.iter().map(|(name, _)| format!("`{name}`")).collect();
                let names = names.join(", ");
                Err(format!(
                    "the answer of {} has several arrays ({names}): `items` has to say which",
                    self.name()
                )
                .into())
            }
        }
    }

    /// The pointer into an item that leads to what goes on.
    pub(super) fn last_item(self, item: Option<SchemaId>) -> Result<Option<String>, Wrong<'b>> {
        let Some(pointer) = self.text("last-item") else {
            return Ok(None);
        };
        let path = if pointer.is_empty() {
            Vec::new()
        } else {
            path(&pointer)?
        };
        self.scalar(item, &path)?;
        Ok(Some(pointer))
    }

    /// Where an answer says something of other pages: in a header, or in its body.
    pub(super) fn told(self, key: &str) -> Result<Option<Told>, Wrong<'b>> {
        let Some(text) = self.text(key) else {
            return Ok(None);
        };
        if text.starts_with('/') {
            let media = self.media().ok();
            self.scalar(media.and_then(|media| media.schema), &path(&text)?)?;
            return Ok(Some(Told::Body(text)));
        }
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        match !text.is_empty() && text.bytes().all(is_token) {
            true => Ok(Some(Told::Header(text))),
            false => Err(format!(
                "`{}` is neither a JSON pointer nor the name of a header",
                text.escape_debug()
            )
            .into()),
        }
    }

    /// The body of all answers of success that have one, which is JSON. One without has no items.
    fn media(self) -> Result<&'b MediaType, Wrong<'b>> {
        let all = successes(&self.operation.responses);
        let successes: Vec<&'b Response> = all.filter(|one| !one.content.is_empty()).collect();
        let is_stream = successes
            .iter()
            .any(|response| response.streamed().is_some());
        let all = successes
            .iter()
            .map(|response| response.chosen().filter(is_json));
        let all: Option<Vec<&MediaType>> = all.collect();
        let what = match all.as_deref() {
            Some([]) => "has no body, and no pages",
            _ if is_stream => "is a stream, and has no pages",
            None => "is no JSON, and has no pages",
            Some([one]) => return Ok(one),
            Some([one, others @ ..]) => {
                let same =
                    |other: &&MediaType| other.schema == one.schema && other.envelope.is_none();
                match one.envelope.is_none() && others.iter().all(same) {
                    true => return Ok(one),
                    false => "differs by status, and has no pages",
                }
            }
        };
        Err(format!("the answer of {} {what}", self.name()).into())
    }

    /// The schema of the items, where a schema is of an array.
    fn array(self, id: SchemaId) -> Option<Option<SchemaId>> {
        let built = self.built;
        match &built.schema(built.checked.written_out(id)).shape {
            Shape::Array { items } => Some(*items),
            _ => None,
        }
    }

    /// A value without others in it, as far as is known.
    fn scalar(self, schema: Option<SchemaId>, path: &[String]) -> Result<(), Wrong<'b>> {
        let Some(schema) = schema else {
            return Ok(());
        };
        let end = self.walk(schema, path)?;
        let built = self.built;
        let shape = end.map(|end| &built.schema(built.checked.written_out(end)).shape);
        match shape {
            Some(
                Shape::Array { .. }
                | Shape::Tuple { .. }
                | Shape::Object { .. }
                | Shape::AllOf { .. },
            ) => {
                let message = "has an object or an array there, and not a text or a number";
                Err(format!("the answer of {} {message}", self.name()).into())
            }
            _ => Ok(()),
        }
    }

    /// The schema at the end of a path; `None` where the description leaves that open.
    fn walk(self, mut schema: SchemaId, path: &[String]) -> Result<Option<SchemaId>, Wrong<'b>> {
        for step in path {
            let nothing = |near| Wrong {
                message: format!("the answer of {} has no `{step}` there", self.name()),
                near,
            };
            if let Some(items) = self.array(schema) {
                let is_index = step.bytes().all(|byte| byte.is_ascii_digit());
                match items.filter(|_| is_index && !step.is_empty()) {
                    Some(items) => schema = items,
                    None if items.is_none() => return Ok(None),
                    None => return Err(nothing(None)),
                }
                continue;
            }
            let built = self.built;
            let Some(members) = members::of(&built.checked.schemas, schema) else {
                let shape = &built.schema(built.checked.written_out(schema)).shape;
                return match shape {
                    Shape::Any | Shape::OneOf { .. } | Shape::AllOf { .. } => Ok(None),
                    _ => Err(nothing(None)),
                };
            };
            match (members.properties.get(step.as_str()), members.additional) {
                (Some((property, _)), _) => schema = property.schema,
                (None, Additional::Any | Additional::Of(_)) => return Ok(None),
                (None, _) => {
                    let names = members.properties.keys().copied();
                    return Err(nothing(nearest(step, names.take(COMPARED))));
                }
            }
        }
        Ok(Some(schema))
    }
}

/// Whether an answer of this media type is read as JSON, where its schema is of an array or object.
fn is_json(media: &&MediaType) -> bool {
    media::is_json(&media.name) || matches!(media.name.as_str(), "text/plain" | "text/html")
}

/// The steps of a JSON pointer.
fn path<'b>(pointer: &str) -> Result<Vec<String>, Wrong<'b>> {
    let Some(steps) = pointer.strip_prefix('/') else {
        return Err(format!(
            "`{}` is no JSON pointer, which begins with a slash",
            pointer.escape_debug()
        )
        .into());
    };
    let steps = steps.split('/');
    Ok(steps
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .collect())
}
