//! Whatever a `Deserializer` gives, as JSON text.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use crate::any::Json;
use crate::json;
use crate::json::quote;
use crate::number::{Number, is_number};
use crate::value::{Encode, Value};

/// The key under which serde_json hands out numbers by their text (its feature `arbitrary_precision`).
const EXACT_NUMBER: &str = "$serde_json::private::Number";

/// Reads a value.
///
/// # Errors
/// Those of the deserializer, and where something else was found than the type has.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut out = Vec::new();
    from.deserialize_any(Sink(&mut out))?;
    json::from_slice(&out).map_err(D::Error::custom)
}

/// Appends what it is given to a buffer, as JSON.
struct Sink<'o>(&'o mut Vec<u8>);

impl Sink<'_> {
    fn put(self, value: &dyn Encode) {
        json::append(self.0, value);
    }

    fn raw(self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }
}

impl<'de> DeserializeSeed<'de> for Sink<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

/// Implements visits of scalars by what is put into the buffer.
macro_rules! visits {
    ($($visit:ident($type:ty): |$sink:ident, $value:ident| $put:expr;)*) => {$(
        fn $visit<E: Error>(self, $value: $type) -> Result<(), E> {
            let $sink = self;
            $put;
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for Sink<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    visits! {
        visit_bool(bool): |sink, value| sink.put(&value);
        visit_i64(i64): |sink, value| sink.put(&value);
        visit_u64(u64): |sink, value| sink.put(&value);
        visit_i128(i128): |sink, value| sink.raw(&value.to_string());
        visit_u128(u128): |sink, value| sink.raw(&value.to_string());
        visit_f32(f32): |sink, value| sink.put(&value);
        visit_f64(f64): |sink, value| sink.put(&value);
        visit_str(&str): |sink, value| quote(sink.0, value);
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.raw("null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let mut first = true;
        loop {
            let end = self.0.len();
            if !first {
                self.0.push(b',');
            }
            if seq.next_element_seed(Sink(self.0))?.is_none() {
                self.0.truncate(end);
                break;
            }
            first = false;
        }
        self.0.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let begin = self.0.len();
        self.0.push(b'{');
        let mut first = true;
        while let Some(key) = map.next_key::<Key>()? {
            if first && key.0 == EXACT_NUMBER {
                let text: String = map.next_value()?;
                if !is_number(text.as_bytes()) {
                    return Err(A::Error::custom("not a JSON number"));
                }
                self.0.truncate(begin);
                self.raw(&text);
                return Ok(());
            }
            if !first {
                self.0.push(b',');
            }
            first = false;
            quote(self.0, &key.0);
            self.0.push(b':');
            map.next_value_seed(Sink(self.0))?;
        }
        self.0.push(b'}');
        Ok(())
    }

    /// A variant without content is its name; one with content is an object with the name as its key.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let (name, variant) = data.variant::<Key>()?;
        self.0.push(b'{');
        quote(self.0, &name.0);
        self.0.push(b':');
        variant.newtype_variant_seed(Sink(self.0))?;
        self.0.push(b'}');
        Ok(())
    }
}

/// A key: a text, or a scalar by its text.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl Visitor<'_> for KeyVisitor {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Key, E> {
                Ok(Key(text.to_owned()))
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Key, E> {
                Ok(Key(value.to_string()))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Key, E> {
                Ok(Key(value.to_string()))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Key, E> {
                Ok(Key(value.to_string()))
            }
        }

        from.deserialize_any(KeyVisitor)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        deserialize(from)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        deserialize(from)
    }
}
