//! The one reader: fills the places of a value from JSON text.
//!
//! Each kind of place has its own small function, so that a level of nesting
//! costs little stack also where nothing is optimised.

use crate::any::Json;
use crate::base64::from_base64;
use crate::file::File;
use crate::object::Object;
use crate::record::wipe;
use crate::shape::{Column, Shape};
use crate::tuple::{check_length, tuple_item};
use crate::value::{Integer, ListPlace, MapPlace, Place, Record, Slot, Text, TuplePlace, Value};

use super::columns::{Seen, check_required, find};
use super::error::DecodeError;
use super::input::{Input, Peek, quoted};
use super::integer::{Whole, out_of_range};
use super::syntax::too_deep;

/// How deep arrays and objects may be nested: stays within a stack of 2 MiB in a debug build.
pub(super) const DEPTH: usize = 128;

/// How many columns are compared with a key before it is read and looked for among all.
const NEAR: usize = 8;

/// Reading, at some point of a document.
pub(super) struct Reader<'j> {
    pub(super) input: Input<'j>,
    /// How many arrays and objects are open.
    pub(super) depth: usize,
    /// How many keys were skipped because no column names them.
    pub(super) unknown: usize,
    /// How many bytes unions may still read in vain: nested ones could
    /// otherwise take time exponential in their depth.
    pub(super) in_vain: usize,
}

type Done = Result<(), DecodeError>;

impl<'j> Reader<'j> {
    pub(super) fn new(document: &'j [u8]) -> Self {
        let input = Input::new(document);
        Self {
            depth: 0,
            unknown: 0,
            in_vain: 1024 + input.len().saturating_mul(256),
            input,
        }
    }

    /// Reads the whole document.
    pub(super) fn document(&mut self, place: Place<'_>) -> Done {
        let peek = self.input.peek()?;
        self.value(peek, place)?;
        self.input.finish()
    }

    /// Reads the whole document: an object, of which one of these keys has the value.
    pub(super) fn enveloped(&mut self, keys: &[&str], value: &mut dyn Value) -> Done {
        match (self.member(keys, value)?, keys.first()) {
            (false, Some(key)) => Err(DecodeError::missing(key)),
            _ => Ok(()),
        }
    }

    /// The same where none of the keys may be there; whether one was.
    pub(super) fn member(
        &mut self,
        keys: &[&str],
        value: &mut dyn Value,
    ) -> Result<bool, DecodeError> {
        let peek = self.input.peek()?;
        if peek != Peek::Object {
            return Err(self.input.unexpected("an object", peek));
        }
        self.enter()?;
        let mut found = None;
        let mut next = self.input.object()?;
        while let Some(key) = next {
            match keys.iter().position(|wanted| *wanted == key) {
                // Of several, the one that is named first counts.
                Some(rank) if found.is_none_or(|found| rank <= found) => {
                    if found.replace(rank).is_some() {
                        wipe(value);
                    }
                    let peek = self.input.peek()?;
                    self.value(peek, value.place())
                        .map_err(|error| error.under(keys[rank]))?;
                }
                _ => self.unknown()?,
            }
            next = self.input.key()?;
        }
        self.depth -= 1;
        self.input.finish()?;
        Ok(found.is_some())
    }

    /// Reads the value that comes next.
    pub(super) fn value(&mut self, peek: Peek, place: Place<'_>) -> Done {
        match place {
            Place::Str(text) => self.text(peek, text),
            Place::Slot(slot) => self.slot(peek, slot),
            Place::I64(value) => self.int(peek, value),
            Place::F64(value) => self.float(peek, value),
            Place::Bool(value) => self.bool(peek, value),
            Place::Text(text) => self.checked(peek, text),
            Place::Integer(integer) => self.integer(peek, integer),
            Place::Record(record) => self.record(peek, record),
            Place::List(list) => self.list(peek, list),
            Place::Tuple(tuple) => self.tuple(peek, tuple),
            Place::Map(map) => self.map(peek, map),
            Place::Choice(choice) => self.choice(peek, choice),
            Place::Json(value) => self.any(peek, value),
            Place::U64(value) => self.int(peek, value),
            Place::I32(value) => self.int(peek, value),
            Place::U32(value) => self.int(peek, value),
            Place::F32(value) => self.float(peek, value),
            Place::Number(number) => self.number(peek, number),
            Place::Base64(bytes) => self.base64(peek, bytes),
            Place::JsonText(value) => self.text_of(peek, value),
            Place::File(file) => self.file(peek, file),
            Place::Unit => self.input.skip(peek),
        }
    }

    pub(super) fn enter(&mut self) -> Done {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(too_deep());
        }
        Ok(())
    }
}

/// Scalars.
impl Reader<'_> {
    #[inline]
    fn bool(&mut self, peek: Peek, value: &mut bool) -> Done {
        if !matches!(peek, Peek::True | Peek::False) {
            return Err(self.input.unexpected("true or false", peek));
        }
        *value = self.input.bool(peek)?;
        Ok(())
    }

    #[inline]
    fn int<T: Whole>(&mut self, peek: Peek, value: &mut T) -> Done {
        if let Some((negative, size)) = self.input.quick_integer() {
            return match T::from_size(negative, size) {
                Some(read) => {
                    *value = read;
                    Ok(())
                }
                None => Err(out_of_range::<T>(negative, size)),
            };
        }
        if !peek.is_num() {
            return Err(self.input.unexpected(T::EXPECTED, peek));
        }
        let text = self.input.number()?;
        match T::from_text(text) {
            Some(read) => *value = read,
            None => return Err(DecodeError::unexpected(T::EXPECTED, text)),
        }
        Ok(())
    }

    fn integer(&mut self, peek: Peek, place: &mut dyn Integer) -> Done {
        let mut read = 0;
        self.int(peek, &mut read)?;
        place.put_integer(read);
        Ok(())
    }

    #[inline]
    fn float<T: std::str::FromStr + Into<f64> + Copy>(
        &mut self,
        peek: Peek,
        value: &mut T,
    ) -> Done {
        if !peek.is_num() {
            return Err(self.input.unexpected("a number", peek));
        }
        let text = self.input.number()?;
        // Rust's own parser rounds correctly; the quick ones of JSON libraries may not.
        match text.parse::<T>() {
            Ok(read) if read.into().is_finite() => *value = read,
            _ => return Err(DecodeError::unexpected("a number within range", text)),
        }
        Ok(())
    }

    fn number(&mut self, peek: Peek, number: &mut crate::Number) -> Done {
        if !peek.is_num() {
            return Err(self.input.unexpected("a number", peek));
        }
        number.put(self.input.number()?);
        Ok(())
    }

    #[inline]
    fn text(&mut self, peek: Peek, text: &mut String) -> Done {
        if peek != Peek::String {
            return Err(self.input.unexpected("a text", peek));
        }
        *text = match self.input.quick_text() {
            Some(text) => text,
            None => self.input.text()?.to_owned(),
        };
        Ok(())
    }

    fn checked(&mut self, peek: Peek, place: &mut dyn Text) -> Done {
        if peek == Peek::String {
            let text = self.input.text()?;
            return match place.put_text(text) {
                Ok(()) => Ok(()),
                Err(expected) => Err(DecodeError::unexpected(expected, quoted(text))),
            };
        }
        if peek.is_num() {
            let text = self.input.number()?;
            return match place.put_number(text) {
                Ok(()) => Ok(()),
                Err(expected) => Err(DecodeError::unexpected(expected, text)),
            };
        }
        Err(self.input.unexpected("a text", peek))
    }

    fn base64(&mut self, peek: Peek, bytes: &mut Vec<u8>) -> Done {
        if peek != Peek::String {
            return Err(self.input.unexpected("base64 text", peek));
        }
        let text = self.input.text()?;
        match from_base64(text) {
            Some(read) => *bytes = read,
            None => return Err(DecodeError::unexpected("base64 text", quoted(text))),
        }
        Ok(())
    }

    /// Reads a text as a document of its own, which has no more room than is left.
    fn text_of(&mut self, peek: Peek, value: &mut dyn Value) -> Done {
        if peek != Peek::String {
            return Err(self.input.unexpected("a text with JSON in it", peek));
        }
        self.enter()?;
        let text = self.input.text()?.to_owned();
        let mut within = Reader {
            input: Input::new(text.as_bytes()),
            ..*self
        };
        let read = within.document(value.place());
        (self.unknown, self.in_vain) = (within.unknown, within.in_vain);
        self.depth -= 1;
        read
    }

    fn file(&mut self, peek: Peek, file: &mut File) -> Done {
        let mut content = String::new();
        self.text(peek, &mut content)?;
        *file = File::new(content);
        Ok(())
    }
}

/// What holds other values.
impl Reader<'_> {
    fn slot(&mut self, peek: Peek, slot: &mut dyn Slot) -> Done {
        if peek != Peek::Null {
            return self.value(peek, slot.put_blank().place());
        }
        match slot.put_null() {
            Some(within) => self.value(peek, within.place()),
            None => self.input.null(),
        }
    }

    fn list(&mut self, peek: Peek, list: &mut dyn ListPlace) -> Done {
        if peek != Peek::Array {
            return Err(self.input.unexpected("an array", peek));
        }
        self.enter()?;
        list.empty();
        let mut index = 0;
        let mut next = self.input.array()?;
        while let Some(peek) = next {
            if let Err(error) = self.value(peek, list.extend_one().place()) {
                return Err(error.at(index));
            }
            index += 1;
            next = self.input.item()?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn tuple(&mut self, peek: Peek, tuple: &mut dyn TuplePlace) -> Done {
        if peek != Peek::Array {
            return Err(self.input.unexpected("an array", peek));
        }
        self.enter()?;
        let mut index = 0;
        let mut next = self.input.array()?;
        while let Some(peek) = next {
            match tuple_item(tuple, index) {
                Some(item) => {
                    let read = self.value(peek, item.place());
                    read.map_err(|error| error.at(index))?;
                }
                None => self.input.skip(peek)?,
            }
            index += 1;
            next = self.input.item()?;
        }
        self.depth -= 1;
        check_length(tuple, index)
    }

    fn map(&mut self, peek: Peek, map: &mut dyn MapPlace) -> Done {
        if peek != Peek::Object {
            return Err(self.input.unexpected("an object", peek));
        }
        self.enter()?;
        map.empty();
        let mut next = self.input.object()?.map(str::to_owned);
        while let Some(key) = next {
            self.entry(key, map)?;
            next = self.input.key()?.map(str::to_owned);
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads the value of a key that is free.
    fn entry(&mut self, key: String, map: &mut dyn MapPlace) -> Done {
        let peek = self.input.peek()?;
        let shown = key.clone();
        self.value(peek, map.extend_key(key).place())
            .map_err(|error| error.under(&shown))
    }

    fn record(&mut self, peek: Peek, record: &mut dyn Record) -> Done {
        if peek != Peek::Object {
            return Err(self.input.unexpected("an object", peek));
        }
        self.enter()?;
        let shape = record.shape();
        let rest = shape.rest();
        let mut seen = Seen::default();
        let mut expected = 0;
        let mut next = match self.quick_column(b'{', shape, 0) {
            Some(first) => {
                expected = self.columns(first, record, shape, &mut seen)?;
                self.input.key()?
            }
            None => self.input.object()?,
        };
        while let Some(key) = next {
            match find(shape, expected, key) {
                Some(index) => {
                    expected = self.columns(index, record, shape, &mut seen)?;
                }
                None => match rest {
                    Some(rest) => {
                        let key = key.to_owned();
                        self.rest(key, record.column_mut(rest))?;
                    }
                    None => self.unknown()?,
                },
            }
            next = self.input.key()?;
        }
        self.depth -= 1;
        check_required(shape, &seen)
    }

    /// Reads the value of a column, and on as long as the next column's key
    /// comes next. Gives the column that was expected, but did not come.
    #[inline]
    fn columns(
        &mut self,
        mut index: usize,
        record: &mut dyn Record,
        shape: &Shape,
        seen: &mut Seen,
    ) -> Result<usize, DecodeError> {
        loop {
            let value = record.column_mut(index);
            if seen.insert(index) {
                // The key comes again: nothing of what came first may stay.
                wipe(value);
            }
            self.column(shape.column(index), value)?;
            match self.quick_column(b',', shape, index + 1) {
                Some(next) => index = next,
                None => return Ok(index + 1),
            }
        }
    }

    /// Goes past the key that comes next if it is that of the column at `from`, or of one shortly
    /// behind it: what may be left out often is.
    #[inline]
    fn quick_column(&mut self, before: u8, shape: &Shape, from: usize) -> Option<usize> {
        let start = self.input.quick_quote(before)?;
        let columns = shape.keys.get(from..)?.iter().zip(shape.is.get(from..)?);
        let near = columns.take(NEAR).position(|(key, is)| {
            let is_unescaped = is & Column::UNESCAPED != 0;
            is_unescaped && self.input.quick_key(start, key)
        });
        Some(from + near?)
    }

    #[inline]
    fn column(&mut self, column: Column, value: &mut dyn Value) -> Done {
        let peek = self.input.peek()?;
        match self.value(peek, value.place()) {
            Ok(()) => Ok(()),
            Err(error) if column.is(Column::SECRET) => Err(error.redacted().under(column.name)),
            Err(error) => Err(error.under(column.name)),
        }
    }

    /// Skips the value of a key that no column names.
    pub(super) fn unknown(&mut self) -> Done {
        self.unknown += 1;
        let peek = self.input.peek()?;
        self.input.skip(peek)
    }

    /// Reads the value of a key that no column names into the map of such.
    fn rest(&mut self, key: String, value: &mut dyn Value) -> Done {
        match value.place() {
            Place::Map(map) => {
                // Of alternatives, one that names the key fits better.
                self.unknown += 1;
                self.entry(key, map)
            }
            _ => self.unknown(),
        }
    }

    /// Reads any value.
    fn any(&mut self, peek: Peek, value: &mut Json) -> Done {
        *value = match peek {
            Peek::Null => {
                self.input.null()?;
                Json::Null
            }
            Peek::True | Peek::False => Json::Bool(self.input.bool(peek)?),
            Peek::String => Json::String(self.input.text()?.to_owned()),
            Peek::Array => return self.any_array(value),
            Peek::Object => return self.any_object(value),
            _ if peek.is_num() => {
                let mut number = crate::Number::default();
                number.put(self.input.number()?);
                Json::Number(number)
            }
            _ => return self.input.skip(peek),
        };
        Ok(())
    }

    fn any_array(&mut self, value: &mut Json) -> Done {
        let mut items: Vec<Json> = Vec::new();
        self.list(Peek::Array, &mut items)?;
        *value = Json::Array(items);
        Ok(())
    }

    fn any_object(&mut self, value: &mut Json) -> Done {
        self.enter()?;
        let mut entries = Vec::new();
        let mut next = self.input.object()?.map(str::to_owned);
        while let Some(key) = next {
            let peek = self.input.peek()?;
            let mut read = Json::Null;
            if let Err(error) = self.any(peek, &mut read) {
                return Err(error.under(&key));
            }
            entries.push((key, read));
            next = self.input.key()?.map(str::to_owned);
        }
        self.depth -= 1;
        *value = Json::Object(entries.into_iter().collect::<Object>());
        Ok(())
    }
}
