//! How the runtime looks at a value without knowing its type.
//!
//! Everything that is sent implements [`Encode`]: it can be looked at as a
//! [`View`]. Everything that is received implements [`Value`] as well: it can
//! be made blank and then filled in [`Place`]. Walks over views and places are
//! plain functions, compiled once, in this crate: that is why a generated
//! crate compiles quickly.

use std::fmt;

use crate::shape::Shape;
use crate::{File, Json, Number};

/// A value that can be written: to JSON, into a form, a path, a query or a header.
pub trait Encode {
    /// What there is to write.
    fn view(&self) -> View<'_>;
}

/// A value that can be written and read.
pub trait Value: Encode + Send + Sync {
    /// Where to write what is read.
    fn place(&mut self) -> Place<'_>;

    /// A value to be filled in place. Users never see one that was not filled.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// Whether JSON's `null` is one of the values of this very type.
    #[doc(hidden)]
    fn nullable() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A struct as a table of its fields. `#[record]` writes it.
pub trait Record: Send + Sync {
    /// A value to be filled in place.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// The name of the type and its columns, in the order of [`Record::column`].
    fn shape(&self) -> &'static Shape;

    /// The field of a column; the last one for any index beyond.
    fn column(&self, index: usize) -> &dyn Value;

    /// The field of a column, to be written to.
    fn column_mut(&mut self, index: usize) -> &mut dyn Value;
}

/// A look at a value.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing: the key is left out (written as `null` where the column is required).
    Absent,
    /// JSON's `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    Uint(u64),
    /// A floating-point number.
    Float(f64),
    /// A floating-point number of single precision, written with its own shortest digits.
    Float32(f32),
    /// A number by its text, which is JSON.
    Number(&'a str),
    /// A text.
    Str(&'a str),
    /// The text of an enum value, a date, a decimal.
    Text(&'a dyn Text),
    /// The integer of an enum value.
    Integer(&'a dyn Integer),
    /// Bytes that are written as base64 text, and how.
    Base64(&'a [u8], fn(&[u8]) -> String),
    /// A value that is written as a text, which is its JSON.
    JsonText(&'a dyn Encode),
    /// The content of a file (`format: binary`).
    File(&'a File),
    /// Any JSON value.
    Json(&'a Json),
    /// An array.
    List(&'a dyn List),
    /// An object with free keys.
    Map(&'a dyn Map),
    /// An object with known keys.
    Record(&'a dyn Record),
    /// A union.
    Choice(&'a dyn Choice),
}

/// A place to write a value that is read.
pub enum Place<'a> {
    /// Takes nothing; what is there is skipped.
    Unit,
    /// A boolean.
    Bool(&'a mut bool),
    /// A signed integer of 32 bits.
    I32(&'a mut i32),
    /// A signed integer of 64 bits.
    I64(&'a mut i64),
    /// An unsigned integer of 32 bits.
    U32(&'a mut u32),
    /// An unsigned integer of 64 bits.
    U64(&'a mut u64),
    /// A floating-point number of single precision.
    F32(&'a mut f32),
    /// A floating-point number.
    F64(&'a mut f64),
    /// A number by its text.
    Number(&'a mut Number),
    /// A text.
    Str(&'a mut String),
    /// A type that checks its text.
    Text(&'a mut dyn Text),
    /// An enum of integers.
    Integer(&'a mut dyn Integer),
    /// Bytes that come as base64 text.
    Base64(&'a mut Vec<u8>),
    /// A value that comes as a text, which is its JSON.
    JsonText(&'a mut dyn Value),
    /// The content of a file.
    File(&'a mut File),
    /// Any JSON value.
    Json(&'a mut Json),
    /// A value that may be absent or `null`.
    Slot(&'a mut dyn Slot),
    /// An array.
    List(&'a mut dyn ListPlace),
    /// An array whose first items have a type each.
    Tuple(&'a mut dyn TuplePlace),
    /// An object with free keys.
    Map(&'a mut dyn MapPlace),
    /// An object with known keys.
    Record(&'a mut dyn Record),
    /// A union.
    Choice(&'a mut dyn Choice),
}

/// An array to be looked at.
pub trait List {
    /// How many items it has.
    fn count(&self) -> usize;
    /// The item at `index`, which is below [`List::count`].
    fn item(&self, index: usize) -> &dyn Encode;
}

/// An array to be filled.
pub trait ListPlace {
    /// Takes all items out.
    fn empty(&mut self);
    /// Adds a blank item and gives it.
    fn extend_one(&mut self) -> &mut dyn Value;
}

/// An array to be filled whose first items have a type each.
pub trait TuplePlace {
    /// How many items have a type of their own.
    fn count(&self) -> usize;
    /// The item at `index`, which is below [`TuplePlace::count`].
    fn item(&mut self, index: usize) -> &mut dyn Value;
    /// How many items there have to be.
    fn least(&self) -> usize {
        self.count()
    }
    /// Where further items go, if there may be any.
    fn rest(&mut self) -> Option<&mut dyn ListPlace> {
        None
    }
}

/// An object with free keys to be looked at.
pub trait Map {
    /// Calls `each` with every key and value, in order, until it returns `false`.
    fn walk<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Encode) -> bool);
}

/// An object with free keys to be filled.
pub trait MapPlace {
    /// Takes all entries out.
    fn empty(&mut self);
    /// A blank value under `key`, in place of the one that may have been there.
    fn extend_key(&mut self, key: String) -> &mut dyn Value;
}

/// A value that may be missing.
pub trait Slot {
    /// Becomes what stands for `null`; where the value within takes `null` itself, becomes
    /// present but blank, and gives what is within, for the `null` to be put there.
    fn put_null(&mut self) -> Option<&mut dyn Value>;
    /// Becomes present but blank, and gives what is within.
    fn put_blank(&mut self) -> &mut dyn Value;
}

/// A type that checks the text it is made from: an enum, a date, a decimal.
pub trait Text: fmt::Debug {
    /// The text that it is written as.
    fn as_text(&self) -> &str;

    /// Takes a text over.
    ///
    /// # Errors
    /// What was expected instead.
    fn put_text(&mut self, text: &str) -> Result<(), &'static str>;

    /// Takes the text of a JSON number over; most types take texts only.
    ///
    /// # Errors
    /// What was expected instead.
    fn put_number(&mut self, number: &str) -> Result<(), &'static str> {
        let _ = number;
        Err("a text")
    }
}

/// An enum whose values are integers. `#[integer_enum]` writes it.
pub trait Integer: fmt::Debug {
    /// The integer that it is written as.
    fn as_integer(&self) -> i64;

    /// Takes an integer over: every one has a value.
    fn put_integer(&mut self, integer: i64);
}

/// A union: one of several types. `#[union]` writes it.
pub trait Choice {
    /// A value to be filled in place.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// The variants and the property that tells them apart, where there is one.
    fn variants(&self) -> &'static Variants;
    /// The index of the variant that it is, and what is within.
    fn chosen(&self) -> (usize, &dyn Value);
    /// Becomes the variant at `index`, blank, and gives what is within.
    fn choose(&mut self, index: usize) -> &mut dyn Value;
}

/// What is known of a union.
#[derive(Debug)]
pub struct Variants {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The name of each variant in Rust.
    pub variants: &'static [&'static str],
    /// The property that tells the variants apart (`discriminator`).
    pub tag: Option<&'static str>,
    /// With a tag: its value, and the index of the variant that it stands for.
    pub tags: &'static [(&'static str, usize)],
    /// With a tag: the variant for what has no tag that is known.
    pub other: Option<usize>,
    /// With a tag: whether its values are numbers or booleans, not texts.
    pub literal: bool,
}

impl Variants {
    /// The property that tells the variants apart, and its value for the variant at `index`.
    pub fn tag_of(&self, index: usize) -> Option<(&'static str, View<'static>)> {
        let (value, _) = self.tags.iter().find(|tag| tag.1 == index)?;
        let value = match *value {
            text if !self.literal => View::Str(text),
            "true" => View::Bool(true),
            "false" => View::Bool(false),
            number => View::Number(number),
        };
        Some((self.tag?, value))
    }
}
