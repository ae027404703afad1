//! A look through a value before it is written: for numbers that no text
//! stands for, and for what errors must not repeat.

use crate::any::Json;
use crate::encode::text;
use crate::shape::Column;
use crate::value::{Encode, Record, View};

/// What was found in a value.
#[derive(Default)]
pub(crate) struct Found {
    /// The texts of fields that are secret.
    pub(crate) secrets: Vec<String>,
    /// Where the first number stands that is infinite or none: `items[0].price`,
    /// empty for the value itself.
    pub(crate) infinite: Option<String>,
    /// Whether a file is there that is sent as it arrives.
    pub(crate) streamed: bool,
}

/// Looks through a value.
pub(crate) fn inspect(value: &dyn Encode) -> Found {
    let mut found = Found::default();
    found.infinite = found.value(value, false).err();
    found
}

/// The texts of a value that is secret as a whole.
pub(crate) fn secrets(value: &dyn Encode) -> Vec<String> {
    let mut found = Found::default();
    // Where a number cannot be sent, the argument itself says so.
    let _ = found.value(value, true);
    found.secrets
}

/// Secrets go on being looked for behind a number that cannot be sent.
type Path = Result<(), String>;

impl Found {
    fn value(&mut self, value: &dyn Encode, secret: bool) -> Path {
        match value.view() {
            View::Float(number) if !number.is_finite() => return Err(String::new()),
            View::Float32(number) if !number.is_finite() => return Err(String::new()),
            View::Absent | View::Null | View::Bool(_) => {}
            View::File(file) => self.streamed |= file.is_streamed(),
            View::List(list) => {
                let mut path = Ok(());
                for index in 0..list.count() {
                    let item = self.value(list.item(index), secret);
                    path = path.and(item.map_err(|within| under(format!("[{index}]"), within)));
                }
                return path;
            }
            View::Map(map) => {
                let mut path = Ok(());
                map.walk(&mut |key, value| {
                    let value = self.value(value, secret);
                    let value = value.map_err(|within| under(key.to_owned(), within));
                    path = std::mem::replace(&mut path, Ok(())).and(value);
                    true
                });
                return path;
            }
            View::Record(record) => return self.record(record, secret),
            View::Choice(choice) => return self.value(&choice.chosen().1, secret),
            View::JsonText(within) => {
                if secret {
                    self.secrets.push(text(value));
                }
                return self.value(within, secret);
            }
            View::Json(json) if secret => self.json(json),
            _ if secret => self.secrets.push(text(value)),
            _ => {}
        }
        Ok(())
    }

    fn record(&mut self, record: &dyn Record, secret: bool) -> Path {
        let mut path = Ok(());
        for (index, column) in record.shape().columns().enumerate() {
            if column.is(Column::READ) {
                continue;
            }
            let value = self.value(&record.column(index), secret || column.is(Column::SECRET));
            path = path.and(value.map_err(|within| under(column.name.to_owned(), within)));
        }
        path
    }

    /// The texts of a value of any shape that is secret as a whole.
    fn json(&mut self, json: &Json) {
        match json {
            Json::Null | Json::Bool(_) => {}
            Json::Number(number) => self.secrets.push(number.as_str().to_owned()),
            Json::String(text) => self.secrets.push(text.clone()),
            Json::Array(items) => items.iter().for_each(|item| self.json(item)),
            Json::Object(object) => object.iter().for_each(|(_, value)| self.json(value)),
        }
    }
}

/// A path, seen from one step further out.
pub(crate) fn under(step: String, within: String) -> String {
    let dot = match step.is_empty() || within.is_empty() || within.starts_with('[') {
        true => "",
        false => ".",
    };
    format!("{step}{dot}{within}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::inspect;
    use crate::value::Encode;

    #[track_caller]
    fn infinite(value: &dyn Encode) -> Option<String> {
        inspect(value).infinite
    }

    #[test]
    fn the_first_number_that_is_none_is_named() {
        assert_eq!(infinite(&1.5), None);
        assert_eq!(infinite(&f64::NAN).as_deref(), Some(""));
        assert_eq!(infinite(&Some(f32::INFINITY)).as_deref(), Some(""));
        let map = BTreeMap::from([
            ("a".to_owned(), vec![1.0]),
            ("b".to_owned(), vec![1.0, f64::NEG_INFINITY]),
            ("c".to_owned(), vec![f64::NAN]),
        ]);
        assert_eq!(infinite(&vec![map]).as_deref(), Some("[0].b[1]"));
    }
}
