//! What the vendor's documentation shows: values of bodies and parameters, and
//! commands that send them.

use std::fmt;

use crate::diagnostic::Place;

/// `example`, or an entry of `examples`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Where its value stands.
    pub place: Place,
    /// Its name among `examples`.
    pub name: Option<String>,
    /// The value.
    pub value: Data,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
}

/// `x-codeSamples[]`.
#[derive(Debug)]
pub struct CodeSample {
    /// Where its source stands.
    pub place: Place,
    /// `lang`, such as `Shell`.
    pub lang: String,
    /// `label`, such as `curl`.
    pub label: Option<String>,
    /// The sample itself.
    pub source: String,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
}

/// A value of JSON as it is written: numbers keep their text, objects their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, in the notation of JSON.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Data>),
    /// An object.
    Object(Vec<(String, Data)>),
}

/// As compact JSON.
impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Data::Null => f.write_str("null"),
            Data::Boolean(value) => write!(f, "{value}"),
            Data::Number(text) => f.write_str(text),
            Data::Text(text) => quoted(text, f),
            Data::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Data::Object(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    quoted(key, f)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}", serde_json::Value::from(text))
}
