//! What a sample sends: its body as a value of the operation's, and the same
//! for the arguments of a query.

use indexmap::IndexMap;

use super::curl::{Body, Part};
use super::url::decoded;
use super::values::{self, Tree};
use super::{Reader, Wrong};
use crate::check::build::Built;
use crate::check::build::message::media_type_name;
use crate::check::members;
use crate::data::Data;
use crate::document::checked::{MediaType, Parameter, SampleBody, SampleRequest, SchemaId, Style};

impl Reader<'_> {
    /// The body of a request, compared with that of the operation.
    pub(super) fn body(&mut self, body: Body, request: &mut SampleRequest) -> Result<(), String> {
        let mut headers = request.headers.iter();
        let named = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let named = named.map(|(_, value)| media_type_name(value));
        let (text, parts, usual) = match body {
            Body::Nothing => {
                // A media type of nothing says nothing.
                request
                    .headers
                    .retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
                return match &self.operation.body {
                    Some(body) if body.required => {
                        Err("it lacks the body, which is required".to_owned())
                    }
                    _ => Ok(()),
                };
            }
            Body::Data(text, usual) => (text, Vec::new(), usual),
            Body::Parts(parts) => (String::new(), parts, "multipart/form-data"),
        };
        let content = self.operation.body.iter().flat_map(|body| &body.content);
        let content: Vec<&MediaType> = content.collect();
        let media = match &named {
            Some(named) => content.iter().find(|media| media.name == *named),
            // Many samples leave it out, though it is JSON.
            None if text.trim_start().starts_with(['{', '[']) => {
                content.iter().find(|media| media.name.ends_with("json"))
            }
            None => content.iter().find(|media| media.name == usual),
        };
        let Some(media) = media else {
            let sent = named.as_deref().unwrap_or(usual);
            return Err(match content.is_empty() {
                true => "it sends a body, and there is none".to_owned(),
                false => format!("it sends `{sent}`, and the body is `{}`", content[0].name),
            });
        };
        let sent = self.content(media, text, parts)?;
        request.body = Some((media.name.clone(), sent));
        Ok(())
    }

    fn content(
        &mut self,
        media: &MediaType,
        text: String,
        parts: Vec<Part>,
    ) -> Result<SampleBody, String> {
        Ok(match media.name.as_str() {
            "multipart/form-data" => {
                let fields: Vec<(String, String)> = parts
                    .iter()
                    .map(|part| {
                        (
                            part.name.clone(),
                            if part.is_file {
                                String::new()
                            } else {
                                part.value.clone()
                            },
                        )
                    })
                    .collect();
                let value = self.fields(media, &fields);
                let pairs = parts.iter().map(|part| {
                    let at = if part.is_file { "@" } else { "" };
                    (part.name.clone(), format!("{at}{}", part.value))
                });
                let files = parts.iter().filter(|part| part.is_file);
                let files = files.map(|part| (part.name.clone(), part.value.clone()));
                SampleBody::Parts(value, pairs.collect(), files.collect())
            }
            "application/x-www-form-urlencoded" => {
                let pairs = text.split('&').filter(|pair| !pair.is_empty());
                let pairs = pairs.map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decoded(name, true), decoded(value, true))
                });
                let pairs: Vec<(String, String)> = pairs.collect();
                SampleBody::Form(self.fields(media, &pairs), pairs)
            }
            name if name.starts_with("multipart/") => {
                return Err(format!("it sends `{name}`, which is not read part by part"));
            }
            _ if self.built.checked.sent_items(media).is_some() => {
                let schema = self.built.checked.sent_items(media);
                let texts = text.split(['\n', '\u{1e}']).map(str::trim);
                let texts = texts.filter(|text| !text.is_empty());
                let items = texts.map(|text| self.json(text, schema));
                SampleBody::Items(Data::List(items.collect::<Result<_, _>>()?))
            }
            name if name.ends_with("json") || name == "*/*" => {
                SampleBody::Json(self.json(&text, media.schema)?)
            }
            _ => SampleBody::Text(text),
        })
    }

    /// A text of JSON, compared with its schema.
    fn json(&mut self, text: &str, schema: Option<SchemaId>) -> Result<Data, String> {
        let Some((source, root, value)) = values::json(text) else {
            return Err("its body is no JSON".to_owned());
        };
        if let Some(schema) = schema {
            let found = super::complaints(self.built, &source, root, schema);
            let found = found.into_iter();
            let found = found.map(|message| message.replace("the sample", "its body"));
            self.wrong.extend(found.map(Wrong::of));
        }
        Ok(value)
    }

    /// The fields of a form as an object.
    fn fields(&mut self, media: &MediaType, fields: &[(String, String)]) -> Data {
        let tree = Tree::of_fields(self.built, media.schema, fields);
        let value = tree.object(self.built, media.schema, &media.encoding);
        self.compare(&value, media.schema, "its form", None);
        value
    }
}

/// The value of a query parameter; marks the pairs that it takes.
pub(super) fn of_parameter(
    built: &Built<'_>,
    parameter: &Parameter,
    pairs: &[(String, String)],
    taken: &mut [bool],
) -> Option<Data> {
    let mut take = |which: &dyn Fn(&str) -> bool| {
        let mut given = Vec::new();
        for ((name, value), taken) in pairs.iter().zip(taken.iter_mut()) {
            if !*taken && which(name) {
                *taken = true;
                given.push((name.clone(), value.clone()));
            }
        }
        given
    };
    if parameter.style == Style::DeepObject {
        let start = format!("{}[", parameter.name);
        let given = take(&|name| name.starts_with(&start) && name.ends_with(']'));
        let mut tree = Tree::default();
        for (name, value) in &given {
            tree.put(&name[parameter.name.len()..], value.clone());
        }
        return (!given.is_empty()).then(|| tree.value(built, parameter.schema, None));
    }
    let members = parameter
        .schema
        .and_then(|id| members::of(&built.checked.schemas, built.unwrapped(id)));
    let spread = members.filter(|members| {
        parameter.explode && parameter.content.is_none() && !members.properties.is_empty()
    });
    if let Some(members) = spread {
        let given = take(&|name| members.properties.contains_key(name));
        let tree = Tree::of_fields(built, parameter.schema, &given);
        return (!given.is_empty()).then(|| tree.object(built, parameter.schema, &IndexMap::new()));
    }
    let given = take(&|name| name == parameter.name);
    let texts: Vec<String> = given.into_iter().map(|(_, value)| value).collect();
    (!texts.is_empty()).then(|| values::parameter(built, parameter, &texts))
}

/// The text of base64.
pub(super) fn base64(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(digit)) & 0xFFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_read() {
        assert_eq!(base64("dXNlcjpwYXNz").as_deref(), Some("user:pass"));
        assert_eq!(base64("dTpw").as_deref(), Some("u:p"));
        assert_eq!(base64("dTo=").as_deref(), Some("u:"));
        assert_eq!(base64("{{token}}"), None);
    }
}
