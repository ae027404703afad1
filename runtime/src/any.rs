//! Any JSON value, for what a description leaves open.

use std::fmt;
use std::ops::Index;
use std::str::FromStr;

use crate::json::{self, DecodeError};
use crate::number::Number;
use crate::object::Object;
use crate::value::{Encode, Place, Value, View};

/// Any JSON value. Numbers keep all their digits, objects keep their order.
///
/// ```
/// use clientwright_runtime::Json;
///
/// let value: Json = r#"{"id": 1, "tags": ["a", "b"]}"#.parse().unwrap();
/// assert_eq!(value["tags"][1].as_str(), Some("b"));
/// assert_eq!(value.get("size"), None);
/// assert_eq!(value.to_string(), r#"{"id":1,"tags":["a","b"]}"#);
/// ```
#[derive(Clone, Default, PartialEq)]
pub enum Json {
    /// JSON's `null`.
    #[default]
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Object),
}

/// What an index that leads nowhere gives.
static NULL: Json = Json::Null;

impl Json {
    /// The value under a key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(object) => object.get(key),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is a whole one within the range of the type.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// The number, if this is a whole one within the range of the type.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number().and_then(Number::as_u64)
    }

    /// The nearest floating-point number, if this is a number.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is an array.
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The keys and values, if this is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// This value read as another type.
    ///
    /// # Errors
    /// Where in the value something else was found than the type has.
    ///
    /// ```
    /// use clientwright_runtime::Json;
    ///
    /// let value: Json = "[1, 2]".parse().unwrap();
    /// assert_eq!(value.read::<Vec<i64>>().unwrap(), [1, 2]);
    /// ```
    pub fn read<T: Value>(&self) -> Result<T, DecodeError> {
        json::from_slice(&json::to_vec(self))
    }
}

/// The value under a key; `null` where this is no object or has no such key.
impl Index<&str> for Json {
    type Output = Json;

    fn index(&self, key: &str) -> &Json {
        self.get(key).unwrap_or(&NULL)
    }
}

/// The item at an index; `null` where this is no array or is too short.
impl Index<usize> for Json {
    type Output = Json;

    fn index(&self, index: usize) -> &Json {
        self.as_array()
            .and_then(|items| items.get(index))
            .unwrap_or(&NULL)
    }
}

/// As JSON.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&json::to_string(self))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => f.debug_tuple("Bool").field(value).finish(),
            Self::Number(number) => f.debug_tuple("Number").field(number).finish(),
            Self::String(text) => f.debug_tuple("String").field(text).finish(),
            Self::Array(items) => {
                f.write_str("Array ")?;
                f.debug_list().entries(items).finish()
            }
            Self::Object(object) => {
                f.write_str("Object ")?;
                fmt::Debug::fmt(object, f)
            }
        }
    }
}

impl FromStr for Json {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        json::from_slice(text.as_bytes())
    }
}

/// Implements `From` for each type by an expression that makes the value.
macro_rules! from {
    ($($type:ty: $name:ident => $value:expr;)*) => {$(
        impl From<$type> for Json {
            fn from($name: $type) -> Self {
                $value
            }
        }
    )*};
}

from! {
    bool: value => Json::Bool(value);
    i32: value => Json::Number(value.into());
    i64: value => Json::Number(value.into());
    u32: value => Json::Number(value.into());
    u64: value => Json::Number(value.into());
    f64: value => Number::try_from(value).map_or(Json::Null, Json::Number);
    Number: value => Json::Number(value);
    &str: value => Json::String(value.to_owned());
    String: value => Json::String(value);
    Vec<Json>: value => Json::Array(value);
    Object: value => Json::Object(value);
}

impl<const N: usize> From<[(&str, Json); N]> for Json {
    /// An object.
    fn from(entries: [(&str, Json); N]) -> Self {
        let entries = entries.map(|(key, value)| (key.to_owned(), value));
        Json::Object(entries.into_iter().collect())
    }
}

impl FromIterator<Json> for Json {
    /// An array.
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Json::Array(items.into_iter().collect())
    }
}

impl Encode for Json {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Value for Json {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Json(self)
    }

    #[inline]
    fn blank() -> Self {
        Json::Null
    }

    #[inline]
    fn nullable() -> bool {
        true
    }
}
