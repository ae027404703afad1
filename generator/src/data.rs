//! A value as a description shows it: JSON, with numbers as they are written.

use std::fmt;

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

impl Data {
    /// The value under a key of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Data> {
        match self {
            Data::Object(entries) => {
                let mut entries = entries.iter();
                entries
                    .find(|(name, _)| name == key)
                    .map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// What a value is where only text can stand: in a path, a query, a form.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Data::Null => Some(String::new()),
            Data::Boolean(_) | Data::Number(_) => Some(self.to_string()),
            Data::Text(text) => Some(text.clone()),
            Data::List(_) | Data::Object(_) => None,
        }
    }

    /// As JSON for readers: on one line where that is short.
    #[must_use]
    pub fn pretty(&self) -> String {
        const WIDTH: usize = 80;
        let mut line = String::new();
        self.line(&mut line, WIDTH);
        if line.chars().count() <= WIDTH {
            return line;
        }
        let mut text = String::new();
        self.lines(&mut text, 0);
        text
    }

    /// On one line, given up where that is longer than it may be.
    fn line(&self, text: &mut String, width: usize) {
        match self {
            _ if text.len() > 4 * width => {}
            Data::List(items) => {
                text.push('[');
                for (index, value) in items.iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    value.line(text, width);
                }
                text.push(']');
            }
            Data::Object(entries) => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    text.push_str(&Data::Text(key.clone()).to_string());
                    text.push_str(": ");
                    value.line(text, width);
                }
                text.push('}');
            }
            _ => text.push_str(&self.to_string()),
        }
    }

    fn lines(&self, text: &mut String, depth: usize) {
        let item = |text: &mut String, index: usize| {
            text.push_str(if index > 0 { ",\n" } else { "\n" });
            text.push_str(&"  ".repeat(depth + 1));
        };
        let end = match self {
            Data::List(items) if !items.is_empty() => {
                text.push('[');
                for (index, value) in items.iter().enumerate() {
                    item(text, index);
                    value.lines(text, depth + 1);
                }
                ']'
            }
            Data::Object(entries) if !entries.is_empty() => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    item(text, index);
                    text.push_str(&Data::Text(key.clone()).to_string());
                    text.push_str(": ");
                    value.lines(text, depth + 1);
                }
                '}'
            }
            _ => return text.push_str(&self.to_string()),
        };
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
        text.push(end);
    }
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
