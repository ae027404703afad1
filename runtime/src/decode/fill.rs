//! From the tree of a form into the places of a value.

use std::collections::BTreeSet;

use crate::base64::from_base64;
use crate::json::{self, DecodeError, quoted};
use crate::record::wipe;
use crate::shape::{Column, FormStyle};
use crate::tuple::{check_length, tuple_item};
use crate::value::{Choice, ListPlace, MapPlace, Place, Record, Slot, TuplePlace};
use crate::{File, Json, Object};

use super::tree::Tree;

/// Filling, at some point of a tree.
pub(super) struct Filler {
    /// How many keys were left alone because no column names them.
    unknown: usize,
    /// How many more branches may be looked at: unions within unions could
    /// otherwise take time exponential in their depth.
    left: usize,
}

type Done = Result<(), DecodeError>;

impl Filler {
    /// For a text of so many bytes.
    pub(super) fn new(length: usize) -> Self {
        Self {
            unknown: 0,
            left: 1024 + length.saturating_mul(64),
        }
    }

    pub(super) fn fill(&mut self, tree: &Tree, place: Place<'_>, style: FormStyle) -> Done {
        self.left = match self.left.checked_sub(1) {
            Some(left) => left,
            None => {
                return Err(DecodeError::invalid(
                    "too many alternatives of nested unions would have to be tried",
                ));
            }
        };
        match place {
            Place::Slot(slot) => self.slot(tree, slot, style),
            _ if is_json(style) => document(tree, place),
            Place::List(list) => self.list(tree, list, style),
            Place::Tuple(_) | Place::Map(_) | Place::Record(_) | Place::Choice(_)
                if is_document(tree) =>
            {
                document(tree, place)
            }
            Place::Tuple(tuple) => self.tuple(tree, tuple, style),
            Place::Map(map) => self.map(tree, map),
            Place::Record(record) => self.record(tree, record),
            Place::Choice(choice) => self.choice(tree, choice, style),
            Place::Json(value) => {
                *value = any(tree);
                Ok(())
            }
            Place::Unit => Ok(()),
            place => match tree.text() {
                Some(text) if tree.keys.is_empty() => scalar(text, place),
                _ => Err(DecodeError::unexpected("a text", "keys in brackets")),
            },
        }
    }

    fn slot(&mut self, tree: &Tree, slot: &mut dyn Slot, style: FormStyle) -> Done {
        if !tree.is_empty() || matches!(slot.put_blank().place(), Place::Str(_)) {
            return self.fill(tree, slot.put_blank().place(), style);
        }
        // What has no value is written as an empty text.
        let mut within = slot.put_null();
        while let Some(value) = within {
            within = match value.place() {
                Place::Slot(slot) => slot.put_null(),
                _ => None,
            };
        }
        Ok(())
    }

    fn list(&mut self, tree: &Tree, list: &mut dyn ListPlace, style: FormStyle) -> Done {
        list.empty();
        let structured = matches!(
            list.extend_one().place(),
            Place::List(_)
                | Place::Tuple(_)
                | Place::Map(_)
                | Place::Record(_)
                | Place::Choice(_)
                | Place::Json(_)
        );
        list.empty();
        if !tree.keys.is_empty() {
            let items = tree.items();
            let items = items
                .ok_or_else(|| DecodeError::unexpected("an array", "keys that are no index"))?;
            return self.items(items.into_iter(), list);
        }
        let texts: Vec<&str> = match (tree.texts.as_slice(), style) {
            ([text], _) if structured && text.trim_start().starts_with('[') => {
                return json::read_place(text.as_bytes(), Place::List(list));
            }
            ([text], _) if text.is_empty() => Vec::new(),
            ([text], FormStyle::Joined(between)) => text.split(between).collect(),
            (texts, _) => texts.iter().map(String::as_str).collect(),
        };
        let items: Vec<Tree> = texts.into_iter().map(Tree::leaf).collect();
        self.items(items.iter(), list)
    }

    fn tuple(&mut self, tree: &Tree, tuple: &mut dyn TuplePlace, style: FormStyle) -> Done {
        let texts: Vec<Tree> = match (tree.texts.as_slice(), style) {
            ([text], FormStyle::Joined(between)) => text.split(between).map(Tree::leaf).collect(),
            (texts, _) => texts.iter().map(|text| Tree::leaf(text)).collect(),
        };
        let items = match tree.keys.is_empty() {
            true => texts.iter().collect(),
            false => tree.items().unwrap_or_default(),
        };
        check_length(tuple, items.len())?;
        for (index, tree) in items.into_iter().enumerate() {
            if let Some(item) = tuple_item(tuple, index) {
                let filled = self.fill(tree, item.place(), FormStyle::Plain);
                filled.map_err(|error| error.at(index))?;
            }
        }
        Ok(())
    }

    fn items<'t>(
        &mut self,
        items: impl Iterator<Item = &'t Tree>,
        list: &mut dyn ListPlace,
    ) -> Done {
        for (index, item) in items.enumerate() {
            self.fill(item, list.extend_one().place(), FormStyle::Plain)
                .map_err(|error| error.at(index))?;
        }
        Ok(())
    }

    fn map(&mut self, tree: &Tree, map: &mut dyn MapPlace) -> Done {
        map.empty();
        if !tree.is_empty() && !tree.texts.is_empty() {
            return Err(DecodeError::unexpected("an object", "a text"));
        }
        for (key, value) in &tree.keys {
            self.entry(key, value, map)?;
        }
        Ok(())
    }

    fn entry(&mut self, key: &str, tree: &Tree, map: &mut dyn MapPlace) -> Done {
        self.fill(
            tree,
            map.extend_key(key.to_owned()).place(),
            FormStyle::Plain,
        )
        .map_err(|error| error.under(key))
    }

    fn record(&mut self, tree: &Tree, record: &mut dyn Record) -> Done {
        let shape = record.shape();
        let rest = shape.rest();
        let mut named = BTreeSet::new();
        for (index, column) in shape.columns().enumerate() {
            if rest == Some(index) {
                continue;
            }
            let mut keys = std::iter::once(column.name).chain(shape.aliases(index));
            let found = keys.find_map(|key| Some((key, tree.keys.get(key)?)));
            let value = record.column_mut(index);
            wipe(value);
            let Some((key, tree)) = found else {
                // Nothing is written of what is empty.
                let may_be_empty = matches!(value.place(), Place::List(_) | Place::Map(_));
                let required = column.is(Column::REQUIRED) && !column.is(Column::WRITE);
                if required && !may_be_empty {
                    return Err(DecodeError::missing(column.name));
                }
                continue;
            };
            named.insert(key);
            let filled = self.fill(tree, value.place(), shape.form(index));
            filled.map_err(|error| match column.is(Column::SECRET) {
                true => error.redacted().under(column.name),
                false => error.under(column.name),
            })?;
        }
        let others = tree.keys.iter();
        let others = others.filter(|(key, _)| !named.contains(key.as_str()));
        match rest.map(|rest| record.column_mut(rest).place()) {
            Some(Place::Map(map)) => {
                for (key, tree) in others {
                    self.unknown += 1;
                    self.entry(key, tree, map)?;
                }
            }
            _ => self.unknown += others.count(),
        }
        Ok(())
    }

    fn choice(&mut self, tree: &Tree, choice: &mut dyn Choice, style: FormStyle) -> Done {
        let variants = choice.variants();
        if let Some(tag) = variants.tag {
            let found = tree.keys.get(tag).and_then(Tree::text);
            let known = variants.tags.iter().find(|known| Some(known.0) == found);
            return match (known.map(|known| known.1).or(variants.other), found) {
                (Some(index), _) => self.fill(tree, choice.choose(index).place(), style),
                (None, None) => Err(DecodeError::missing(tag)),
                (None, Some(found)) => {
                    let known: Vec<_> = variants.tags.iter().map(|tag| quoted(tag.0)).collect();
                    let expected = format!("one of {}", known.join(", "));
                    Err(DecodeError::unexpected(expected, quoted(found)).under(tag))
                }
            };
        }
        let mut best: Option<(usize, usize)> = None;
        let mut failures = Vec::new();
        let before = self.unknown;
        // Any text is one: what reads as something else goes first.
        for texts in [false, true] {
            for (index, name) in variants.variants.iter().enumerate() {
                let place = choice.choose(index).place();
                if matches!(place, Place::Str(_) | Place::File(_)) != texts {
                    continue;
                }
                match self.fill(tree, place, style) {
                    Ok(()) => {
                        let left_out = self.unknown - before;
                        if left_out == 0 {
                            return Ok(());
                        }
                        if best.is_none_or(|(fewest, _)| left_out < fewest) {
                            best = Some((left_out, index));
                        }
                    }
                    Err(error) => failures.push((*name, error)),
                }
                self.unknown = before;
            }
        }
        match best {
            Some((_, index)) => self.fill(tree, choice.choose(index).place(), style),
            None => Err(DecodeError::no_variant(failures)),
        }
    }
}

/// Whether a style says that the text is JSON.
fn is_json(style: FormStyle) -> bool {
    matches!(style, FormStyle::Content(media) if crate::encode::is_json(media))
}

/// Whether an object is written as JSON text, as an object in a form is unless told otherwise.
fn is_document(tree: &Tree) -> bool {
    let text = tree.text().filter(|_| tree.keys.is_empty());
    text.is_some_and(|text| text.trim_start().starts_with(['{', '[']))
}

/// Reads the text of a key as JSON.
fn document(tree: &Tree, place: Place<'_>) -> Done {
    let text = tree.text().unwrap_or_default();
    json::read_place(text.as_bytes(), place)
}

/// What a form says where nothing is known of it: texts, and what holds them.
fn any(tree: &Tree) -> Json {
    if tree.keys.is_empty() {
        return match tree.texts.as_slice() {
            [] => Json::Null,
            [text] => Json::String(text.clone()),
            texts => Json::Array(texts.iter().cloned().map(Json::String).collect()),
        };
    }
    match tree.items() {
        Some(items) => Json::Array(items.into_iter().map(any).collect()),
        None => {
            let entries = tree.keys.iter();
            let entries = entries.map(|(key, tree)| (key.clone(), any(tree)));
            Json::Object(entries.collect::<Object>())
        }
    }
}

/// Reads a text into a place that holds no other.
fn scalar(text: &str, place: Place<'_>) -> Done {
    let trimmed = text.trim();
    match place {
        Place::Str(place) => text.clone_into(place),
        Place::Text(place) => place
            .put_text(trimmed)
            .map_err(|expected| DecodeError::unexpected(expected, quoted(text)))?,
        Place::File(file) => *file = File::new(text.to_owned()),
        Place::Base64(bytes) => {
            *bytes = from_base64(text)
                .ok_or_else(|| DecodeError::unexpected("base64 text", quoted(text)))?;
        }
        Place::JsonText(value) => json::read_into(text.as_bytes(), value)?,
        Place::Bool(value) => {
            *value = match trimmed {
                "true" | "True" | "TRUE" | "1" => true,
                "false" | "False" | "FALSE" | "0" => false,
                _ => return Err(DecodeError::unexpected("true or false", quoted(text))),
            }
        }
        // The text of a number is JSON.
        place if trimmed.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => {
            json::read_place(trimmed.as_bytes(), place)?;
        }
        _ => return Err(DecodeError::unexpected("a number", quoted(text))),
    }
    Ok(())
}
