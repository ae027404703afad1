//! The body of a request while it is put together.

use bytes::Bytes;
use http::HeaderValue;
use http::header::InvalidHeaderValue;

use crate::body::Body;
use crate::decode::unescape;
use crate::encode::multipart::{self, Part, PartHeader};
use crate::encode::{Encoding, form, is_absent};
use crate::json;
use crate::shape::FormStyle;
use crate::value::Encode;
use crate::{Json, Object};

/// How long most forms are at most, in bytes.
const FORM: usize = 256;

/// The body of a request.
#[derive(Default)]
pub(crate) enum Content {
    #[default]
    Nothing,
    /// A media type of JSON, and the text.
    Json(String, Vec<u8>),
    Form(String),
    /// A media type, and the parts.
    Multipart(String, Vec<Part>),
    /// A media type, and what is of it.
    Other(String, Body),
}

impl Content {
    pub(crate) fn form(value: &dyn Encode, encoding: &Encoding) -> Result<Self, String> {
        let mut text = String::with_capacity(FORM);
        match form::form(&mut text, value, encoding) {
            true => Ok(Self::Form(text)),
            false => Err("a form is made of an object".to_owned()),
        }
    }

    pub(crate) fn multipart(
        media: &str,
        of: &[&str],
        value: &dyn Encode,
        encoding: &Encoding,
    ) -> Result<Self, String> {
        let mut parts = Vec::new();
        match media == multipart::FORM_DATA {
            true => multipart::named(&mut parts, value, encoding)?,
            false => multipart::any(&mut parts, of, value, encoding)?,
        }
        Ok(Self::Multipart(media.to_owned(), parts))
    }

    /// Adds a field to an object; what has no body yet becomes JSON.
    pub(crate) fn put(&mut self, key: &str, value: &dyn Encode) -> Result<(), String> {
        match self {
            _ if is_absent(value) => Ok(()),
            Self::Nothing => {
                let text = object(Object::new(), key, value)?;
                *self = Self::Json("application/json".to_owned(), text);
                Ok(())
            }
            Self::Json(_, text) => match json::from_slice(text) {
                Ok(Json::Object(fields)) => {
                    *text = object(fields, key, value)?;
                    Ok(())
                }
                _ => Err(format!("there is no object to put the field `{key}` into")),
            },
            Self::Form(text) => {
                form::field(text, key, value, FormStyle::Plain);
                Ok(())
            }
            Self::Multipart(_, parts) => multipart::field(parts, key, value, FormStyle::Plain),
            Self::Other(..) => Err(format!("there is no object to put the field `{key}` into")),
        }
    }

    /// The same once more; nothing of what can be sent only once.
    pub(crate) fn again(&self) -> Option<Self> {
        Some(match self {
            Self::Nothing => Self::Nothing,
            Self::Json(media, text) => Self::Json(media.clone(), text.clone()),
            Self::Form(text) => Self::Form(text.clone()),
            Self::Multipart(media, parts) => {
                let parts = parts.iter().map(Part::again);
                Self::Multipart(media.clone(), parts.collect::<Option<_>>()?)
            }
            Self::Other(media, body) => Self::Other(media.clone(), body.whole()?.clone().into()),
        })
    }

    /// The text of a field, where it has one.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        match self {
            Self::Json(_, text) => match json::read_member(text, key).ok()? {
                Json::String(text) => Some(text),
                Json::Number(number) => Some(number.to_string()),
                _ => None,
            },
            Self::Form(text) => {
                let mut pairs = text.split('&').filter_map(|pair| pair.split_once('='));
                let read = |text: &str| unescape(text.as_bytes()).ok();
                let found = pairs.find(|(name, _)| read(name).as_deref() == Some(key))?;
                read(found.1)
            }
            _ => None,
        }
    }

    /// Takes a field out of a form; one of JSON is replaced when it is put.
    pub(crate) fn take(&mut self, key: &str) {
        let is_other = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            unescape(name.as_bytes()).is_ok_and(|name| name != key)
        };
        match self {
            Self::Form(text) => {
                let kept: Vec<&str> = text.split('&').filter(is_other).collect();
                *text = kept.join("&");
            }
            Self::Multipart(_, parts) => parts.retain(|part| part.name() != Some(key)),
            _ => {}
        }
    }

    /// The media type, and what is of it; parts have these headers.
    ///
    /// # Errors
    /// The media type cannot be sent.
    pub(crate) fn finish(
        self,
        headers: &[PartHeader],
    ) -> Result<(Option<HeaderValue>, Body), InvalidHeaderValue> {
        const MEDIA: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
        let (media, body) = match self {
            Self::Nothing => return Ok((None, Body::default())),
            Self::Form(text) => return Ok((Some(MEDIA), text.into())),
            Self::Json(media, text) => (media, Bytes::from(text).into()),
            Self::Multipart(media, parts) => multipart::write(&media, parts, headers),
            Self::Other(media, body) => (media, body),
        };
        Ok((Some(HeaderValue::try_from(media)?), body))
    }
}

/// The fields and one more, as JSON.
fn object(mut fields: Object, key: &str, value: &dyn Encode) -> Result<Vec<u8>, String> {
    let value = json::from_slice(&json::to_vec(value))
        .map_err(|error| format!("the field `{key}` is no JSON: {error}"))?;
    fields.insert(key, value);
    Ok(json::to_vec(&Json::Object(fields)))
}

#[cfg(test)]
mod tests {
    use super::{Content, Encoding};
    use crate::Json;
    use crate::encode::multipart::FORM_DATA;

    #[track_caller]
    fn body(content: Content) -> (String, String) {
        let (media, body) = content.finish(&[]).expect("the media types can be sent");
        let text = String::from_utf8(body.whole().expect("it is there").to_vec())
            .expect("the samples are text");
        let media = media.expect("there is a body");
        (media.to_str().expect("it is text").to_owned(), text)
    }

    #[test]
    fn fields_are_added() {
        let mut json = Content::Json(
            "application/a+json".to_owned(),
            br#"{"a":1.10,"b":2}"#.to_vec(),
        );
        json.put("b", &"x").expect("an object");
        json.put("c", &None::<i64>).expect("nothing to put");
        json.put("d", &vec![1_i64]).expect("an object");
        let expected = r#"{"a":1.10,"b":"x","d":[1]}"#;
        assert_eq!(
            body(json),
            ("application/a+json".to_owned(), expected.to_owned())
        );

        let mut nothing = Content::Nothing;
        nothing.put("a", &1_i64).expect("becomes an object");
        assert_eq!(
            body(nothing),
            ("application/json".to_owned(), r#"{"a":1}"#.to_owned())
        );

        let mut form = Content::form(&Json::from([("a", Json::from(1))]), &Encoding::default())
            .expect("an object");
        form.put("b c", &"x y").expect("a form");
        assert_eq!(body(form).1, "a=1&b+c=x+y");
    }

    #[test]
    fn what_is_no_object_is_refused() {
        assert!(Content::form(&1_i64, &Encoding::default()).is_err());
        assert!(Content::multipart(FORM_DATA, &[], &vec![1_i64], &Encoding::default()).is_err());
        assert!(
            Content::Json(String::new(), b"[]".to_vec())
                .put("a", &1_i64)
                .is_err()
        );
        assert!(
            Content::Other(String::new(), "x".into())
                .put("a", &1_i64)
                .is_err()
        );
    }
}
