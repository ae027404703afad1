//! Views into any `Serializer`.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::any::Json;
use crate::base64::to_base64;
use crate::json;
use crate::number::Number;
use crate::object::Object;
use crate::record::{Key, each_entry, missing};
use crate::value::{Map, Record, View};

/// Writes what is looked at.
///
/// A number kept by its text goes as the nearest number that serde knows.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent | View::Null => to.serialize_none(),
        View::Bool(value) => to.serialize_bool(value),
        View::Int(value) => to.serialize_i64(value),
        View::Integer(value) => to.serialize_i64(value.as_integer()),
        View::Uint(value) => to.serialize_u64(value),
        View::Float(value) => to.serialize_f64(value),
        View::Float32(value) => to.serialize_f32(value),
        View::Number(text) => number(text, to),
        View::Str(text) => to.serialize_str(text),
        View::Text(text) => to.serialize_str(text.as_text()),
        View::Base64(bytes, write) => to.serialize_str(&write(bytes)),
        View::JsonText(value) => {
            let text = json::to_vec_full(value);
            to.serialize_str(std::str::from_utf8(&text).map_err(S::Error::custom)?)
        }
        View::File(file) => match std::str::from_utf8(&file.content) {
            Ok(text) => to.serialize_str(text),
            Err(_) => to.serialize_str(&to_base64(&file.content)),
        },
        View::Json(value) => any(value, to),
        View::List(list) => {
            let mut seq = to.serialize_seq(Some(list.count()))?;
            for index in 0..list.count() {
                seq.serialize_element(&Viewed(list.item(index).view()))?;
            }
            seq.end()
        }
        View::Map(from) => map(from, None, to),
        View::Record(from) => record(from, None, to),
        View::Choice(choice) => {
            let (index, value) = choice.chosen();
            match value.view() {
                View::Record(from) => record(from, choice.variants().tag_of(index), to),
                View::Map(from) => map(from, choice.variants().tag_of(index), to),
                view => serialize(view, to),
            }
        }
    }
}

/// A view as serde wants it.
struct Viewed<'a>(View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, to)
    }
}

fn map<S: Serializer>(
    from: &dyn Map,
    tag: Option<(&str, View<'_>)>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    if let Some((key, value)) = missing(from, tag) {
        map.serialize_entry(key, &Viewed(value))?;
    }
    let mut done = Ok(());
    from.walk(&mut |key, value| {
        done = map.serialize_entry(key, &Viewed(value.view()));
        done.is_ok()
    });
    done?;
    map.end()
}

fn record<S: Serializer>(
    from: &dyn Record,
    tag: Option<(&str, View<'_>)>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut done = Ok(());
    // The first error is kept; there is no way to stop in between, nor need.
    let each: &mut dyn FnMut(Key<'_>, &View<'_>) = &mut |key, view| {
        if done.is_ok() {
            done = map.serialize_entry(key.name(), &Viewed(*view));
        }
    };
    each_entry(from, tag, true, each);
    done?;
    map.end()
}

fn number<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    if let Ok(value) = text.parse::<i64>() {
        return to.serialize_i64(value);
    }
    if let Ok(value) = text.parse::<u64>() {
        return to.serialize_u64(value);
    }
    match text.parse::<f64>() {
        Ok(value) => to.serialize_f64(value),
        Err(error) => Err(serde::ser::Error::custom(error)),
    }
}

fn any<S: Serializer>(value: &Json, to: S) -> Result<S::Ok, S::Error> {
    match value {
        Json::Null => to.serialize_unit(),
        Json::Bool(value) => to.serialize_bool(*value),
        Json::Number(value) => number(value.as_str(), to),
        Json::String(text) => to.serialize_str(text),
        Json::Array(items) => to.collect_seq(items),
        Json::Object(object) => object.serialize(to),
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        any(self, to)
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        number(self.as_str(), to)
    }
}
