//! What the derives write: tables, constructors, enums, unions, answers.

#![deny(warnings, missing_docs, clippy::all)]

mod records;
mod unions;

use std::collections::BTreeMap;

use clientwright_runtime::json::{from_slice, to_vec};
use clientwright_runtime::{
    DateTime, Json, Maybe, Nullable, Value, answers, record, string_enum, union,
};

/// A product.
#[record(new)]
pub struct Product {
    /// Its number.
    pub id: i64,
    /// Its internal number.
    #[wire(name = "_id")]
    pub internal_id: Option<String>,
    /// A note.
    pub note: Nullable<String>,
    /// Its color.
    pub color: Maybe<String>,
    /// When it was made.
    #[wire(read_only)]
    pub created_at: Option<DateTime>,
    /// A password.
    #[wire(write_only, secret)]
    pub password: Option<String>,
    /// Where it is sold.
    #[wire(name = "marketingChannels", form = "deep")]
    pub marketing_channels: Option<Vec<Channel>>,
    /// Its kind.
    pub r#type: Option<String>,
    /// Out of use.
    #[deprecated = "of no use"]
    pub old: Option<Box<Part>>,
    /// Everything else.
    #[wire(rest)]
    pub extra: BTreeMap<String, Json>,
}

/// A part.
#[record(new)]
pub struct Part {
    /// Names.
    pub names: Vec<String>,
    /// Its parts.
    pub parts: Nullable<Vec<Part>>,
    /// Another constructor's name.
    pub new: Option<i32>,
}

/// Nothing.
#[record(new)]
pub struct Nothing {}

/// A channel.
#[string_enum]
pub enum Channel {
    /// By text.
    #[wire(name = "sms")]
    Sms,
    /// By mail.
    Mail,
    /// Something else.
    Unknown(String),
}

/// A price.
#[union]
pub enum Price {
    /// As a whole number.
    Int(i64),
    /// As a number.
    Number(f64),
    /// As a text.
    Text(String),
    /// By part.
    Parts(Vec<Price>),
}

/// A pet.
#[union(tag = "kind")]
pub enum Pet {
    /// A cat.
    #[wire(name = "cat")]
    Cat(Cat),
    /// A dog.
    #[wire(name = "dog")]
    #[wire(name = "puppy")]
    Dog(Box<Dog>),
}

/// A cat.
#[record]
pub struct Cat {
    /// Its kind.
    pub kind: Option<String>,
    /// How many it has.
    pub lives: i64,
}

/// A dog, which does not know its kind.
#[record]
pub struct Dog {
    /// Who walks with it.
    pub friend: Option<Pet>,
}

/// Problems.
#[answers]
pub enum Problem {
    /// Something was not found.
    Missing(Dog),
    /// In words.
    #[wire(text)]
    Text(String),
    /// No body.
    Empty,
}

/// No problems.
#[answers]
pub enum None {}

fn read<T: Value>(text: &str) -> T {
    from_slice(text.as_bytes()).unwrap()
}

#[track_caller]
fn written(value: &dyn clientwright_runtime::Encode, expected: &str) {
    assert_eq!(String::from_utf8(to_vec(value)).unwrap(), expected);
}
