//! What a form has to hold for a value: its pairs, worked out from the
//! description rather than by the encoder that is tested.

use crate::api::{Api, Body, Data, Direction, Field, FormStyle, Kind, Scalar, Type};

/// The pairs of a form; files are `@` and their name.
pub(super) fn fields(api: &Api, body: &Body, value: &Data) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let Data::Object(entries) = value else {
        return pairs;
    };
    let known = known(api, &body.ty);
    for (key, value) in entries {
        let mut fields = known.iter();
        match fields.find(|field| field.name == *key) {
            Some(field) if field.direction == Direction::Read => {}
            Some(field) => {
                let style = body.styles.get(key).unwrap_or(&field.form);
                of_style(key, style, is_file(&field.ty), value, &mut pairs);
            }
            None => {
                let style = body.styles.get(key).unwrap_or(&FormStyle::Plain);
                of_style(key, style, false, value, &mut pairs);
            }
        }
    }
    pairs
}

/// The fields of a record.
pub(super) fn known<'a>(api: &'a Api, ty: &Type) -> &'a [Field] {
    match ty {
        Type::Named(id) | Type::Boxed(id) => match &api.type_def(*id).kind {
            Kind::Record(record) => &record.fields,
            _ => &[],
        },
        _ => &[],
    }
}

pub(super) fn is_file(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar == Scalar::File,
        Type::List(item) => is_file(item),
        _ => false,
    }
}

fn of_style(
    key: &str,
    style: &FormStyle,
    is_file: bool,
    value: &Data,
    pairs: &mut Vec<(String, String)>,
) {
    let mut push = |key: &str, text: String| pairs.push((key.to_owned(), text));
    match style {
        FormStyle::Deep => deep(key, value, &mut push),
        FormStyle::Joined(word) => {
            let between = match *word {
                "space" => " ",
                "pipe" => "|",
                "tab" => "\t",
                _ => ",",
            };
            let texts: Option<Vec<String>> = match value {
                Data::List(items) => items.iter().map(Data::text).collect(),
                Data::Object(entries) => {
                    let texts = entries.iter();
                    let texts = texts.flat_map(|(key, value)| [Some(key.clone()), value.text()]);
                    texts.collect()
                }
                _ => None,
            };
            match texts {
                Some(texts) if !texts.is_empty() => push(key, texts.join(between)),
                Some(_) => {}
                None => push(key, value.text().unwrap_or_else(|| value.to_string())),
            }
        }
        FormStyle::Content(media) if media.ends_with("json") => push(key, value.to_string()),
        FormStyle::Plain | FormStyle::Content(_) if is_file => {
            let count = match value {
                Data::List(items) => items.len(),
                _ => 1,
            };
            // The name of a file without a name.
            (0..count).for_each(|_| push(key, "@blob".to_owned()));
        }
        FormStyle::Plain | FormStyle::Content(_) => match value {
            Data::List(items) => match items.iter().map(Data::text).collect::<Option<Vec<_>>>() {
                Some(texts) => texts.into_iter().for_each(|text| push(key, text)),
                None => push(key, value.to_string()),
            },
            Data::Object(entries) if entries.is_empty() => {}
            _ => push(key, value.text().unwrap_or_else(|| value.to_string())),
        },
    }
}

/// `key[inner][0]=a`
fn deep(key: &str, value: &Data, push: &mut dyn FnMut(&str, String)) {
    match value {
        Data::List(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(&format!("{key}[{index}]"), item, push);
            }
        }
        Data::Object(entries) => {
            for (inner, value) in entries {
                deep(&format!("{key}[{inner}]"), value, push);
            }
        }
        _ => push(key, value.text().unwrap_or_default()),
    }
}
