//! What the derives write: tables, constructors, enums, unions, answers.

#![deny(warnings, missing_docs, clippy::all)]

use std::collections::BTreeMap;

use clientwright_runtime::json::{from_slice, to_vec};
use clientwright_runtime::{
    Answers, Base64, Column, DateTime, Direction, FormStyle, Json, Maybe, Nullable, Presence,
    Record, Value, answers, record, string_enum, union,
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

#[test]
fn a_record_is_made_by_what_is_required_and_setters() {
    let product = Product::new(7, Option::None)
        .internal_id("x")
        .color("red")
        .password("secret")
        .marketing_channels(&[Channel::Sms, Channel::from("fax")])
        .r#type("cup")
        .extra(BTreeMap::from([("more".to_owned(), Json::from(true))]));
    written(
        &product,
        r#"{"id":7,"_id":"x","note":null,"color":"red","password":"secret","marketingChannels":["sms","fax"],"type":"cup","more":true}"#,
    );
    written(
        &Product::new(7, Some("n")).color_null(),
        r#"{"id":7,"note":"n","color":null}"#,
    );
    written(
        &Part::new(&["a"], Some(&[])).new_(3),
        r#"{"names":["a"],"parts":[],"new":3}"#,
    );
    written(&Nothing::new(), "{}");
}

#[test]
fn a_record_is_read_shown_compared_and_cloned() {
    let text = r#"{"zzz": {"a": [1]}, "note": null, "id": 1, "_id": "in", "created_at": "2024-02-29T00:00:00Z", "color": null, "password": "p", "type": "t"}"#;
    let product: Product = read(text);
    assert_eq!(
        format!("{product:?}"),
        "Product { id: 1, internal_id: Some(\"in\"), note: None, color: Null, \
         created_at: Some(2024-02-29T00:00:00Z), password: \"[redacted]\", type: Some(\"t\"), \
         extra: {\"zzz\": Object {\"a\": Array [Number(1)]}}, .. }"
    );
    let copy = product.clone();
    assert_eq!(copy, product);
    assert_ne!(copy, read(r#"{"id":1,"note":null}"#));
    // Serde sees what only the server sets as well.
    let through: Product = serde_json::from_value(serde_json::to_value(&product).unwrap()).unwrap();
    assert_eq!(through, product);
    written(
        &product,
        r#"{"id":1,"_id":"in","note":null,"color":null,"password":"p","type":"t","zzz":{"a":[1]}}"#,
    );
}

#[test]
fn a_table_says_what_the_attributes_say() {
    let product = Product::new(1, Option::None);
    let shape = product.shape();
    let columns: Vec<Column> = shape.columns().collect();
    assert_eq!(
        shape.keys,
        [
            "id",
            "_id",
            "note",
            "color",
            "created_at",
            "password",
            "marketingChannels",
            "type",
            "old",
            "extra"
        ]
    );
    assert_eq!((shape.field(1), shape.field(7)), ("internal_id", "type"));
    let required = |index: usize| columns[index].is & Column::REQUIRED != 0;
    assert!(required(0) && !required(1) && required(2));
    assert!(columns[5].is & Column::SECRET != 0 && columns[4].is & Column::SECRET == 0);
    let presence = [0, 1, 3, 9].map(|index| columns[index].presence());
    assert_eq!(
        presence,
        [
            Presence::Always,
            Presence::Option,
            Presence::Maybe,
            Presence::Always
        ]
    );
    assert_eq!(columns[4].direction(), Direction::Read);
    assert_eq!(columns[5].direction(), Direction::Write);
    assert_eq!(shape.form(6), FormStyle::Deep);
    assert_eq!(shape.rest(), Some(9));
}

#[test]
fn errors_name_the_place() {
    let error = |text: &str| {
        from_slice::<Product>(text.as_bytes())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(error("{}"), "at id: required, but missing");
    assert_eq!(error(r#"{"id":1}"#), "at note: required, but missing");
    assert_eq!(
        error(r#"{"id":"x"}"#),
        "at id: expected an integer, found \"x\""
    );
    assert_eq!(
        error(r#"{"id":1.0}"#),
        "at id: expected an integer, found 1.0"
    );
    assert_eq!(
        error(r#"{"id":1,"marketingChannels":["sms",{}]}"#),
        "at marketingChannels[1]: expected a text, found an object"
    );
    assert_eq!(
        error(r#"{"id":1,"old":{"names":[],"parts":[{"names":[1],"parts":null}]}}"#),
        "at old.parts[0].names[0]: expected a text, found 1"
    );
    assert_eq!(
        error(r#"{"id":1,"created_at":"2023-02-29T00:00:00Z"}"#),
        "at created_at: expected a date and time such as 2024-02-29T12:30:00Z, found \"2023-02-29T00:00:00Z\""
    );
    let secret = error(r#"{"id":1,"password":[123]}"#);
    assert!(
        secret.starts_with("at password: ") && !secret.contains("123") && secret.contains("secret"),
        "{secret}"
    );
}

#[test]
fn the_last_of_a_repeated_key_wins_and_nothing_else_stays() {
    let product: Product = read(
        r#"{"id":1,"id":2,"note":"a","note":null,"old":{"names":["a"],"parts":null,"new":1},"old":{"names":["b"],"parts":null}}"#,
    );
    written(
        &product,
        r#"{"id":2,"note":null,"old":{"names":["b"],"parts":null}}"#,
    );
}

#[test]
fn a_string_enum_keeps_what_it_does_not_know() {
    let channels: Vec<Channel> = read(r#"["sms","mail","fax"]"#);
    assert_eq!(
        channels,
        [
            Channel::Sms,
            Channel::Mail,
            Channel::Unknown("fax".to_owned())
        ]
    );
    assert_eq!(format!("{channels:?}"), "[Sms, Mail, Unknown(\"fax\")]");
    assert_eq!(channels[2].to_string(), "fax");
    assert_eq!("sms".parse::<Channel>(), Ok(Channel::Sms));
    assert_eq!(channels.clone(), channels);
    assert_eq!(
        serde_json::to_string(&channels).unwrap(),
        r#"["sms","mail","fax"]"#
    );
}

#[test]
fn a_union_is_told_by_what_matches() {
    let prices: Vec<Price> = read(r#"[1, 1.5, "1", [2, "x"]]"#);
    assert_eq!(
        prices,
        [
            Price::Int(1),
            Price::Number(1.5),
            Price::from("1"),
            Price::Parts(vec![Price::from(2), Price::from("x".to_owned())]),
        ]
    );
    assert_eq!(format!("{:?}", prices[1]), "Number(1.5)");
    let numbers: Vec<_> = prices.iter().map(Price::as_f64).collect();
    assert_eq!(numbers, [Some(1.0), Some(1.5), Some(1.0), None]);
    let whole: Vec<_> = prices.iter().map(Price::as_i64).collect();
    assert_eq!(whole, [Some(1), None, Some(1), None]);
    let texts: Vec<_> = prices.iter().map(Price::as_str).collect();
    assert_eq!(texts, [None, None, Some("1"), None]);
    assert_eq!(Price::from("").as_f64(), None);
    assert_eq!(Price::Number(2.0).as_i64(), Some(2));
    assert_eq!(prices.clone(), prices);
    written(&prices, r#"[1,1.5,"1",[2,"x"]]"#);
    let error = from_slice::<Price>(b"true").unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected one of Int, Number, Text, Parts, found true"
    );
    let error = from_slice::<Price>(b"[[1, {}]]").unwrap_err().to_string();
    assert_eq!(
        error,
        "none of 1 alternatives matches; as Parts: at [0]: none of 1 alternatives matches; \
         as Parts: at [1]: expected one of Int, Number, Text, Parts, found an object"
    );
}

/// Its keys have been renamed more than once.
#[record(new)]
pub struct Renamed {
    /// What kind it is.
    #[wire(name = "category", alias = "customer_category", alias = "kind")]
    #[wire(alias = "old \"kind\"")]
    pub category: String,
    /// Its name is an alias of another, too.
    pub kind: Option<i64>,
    /// What no key names.
    #[wire(rest)]
    pub extra: BTreeMap<String, Json>,
}

#[test]
fn other_keys_are_read_and_never_written() {
    for key in ["category", "customer_category", r#"old \"kind\""#] {
        let renamed: Renamed = read(&format!(r#"{{"kind":1,"{key}":"a"}}"#));
        assert_eq!((renamed.category.as_str(), renamed.kind), ("a", Some(1)));
        assert!(renamed.extra.is_empty());
        written(&renamed, r#"{"category":"a","kind":1}"#);
    }
    let error = |text: &str| {
        let error = from_slice::<Renamed>(text.as_bytes());
        error.unwrap_err().to_string()
    };
    assert_eq!(error("{}"), "at category: required, but missing");
    assert_eq!(
        error(r#"{"customer_category":1}"#),
        "at category: expected a text, found 1"
    );
    // Of two keys for one field the last counts, as of one that comes twice.
    let twice: Renamed = read(r#"{"customer_category":"a","category":"b","new":1}"#);
    assert_eq!((twice.category.as_str(), twice.extra.len()), ("b", 1));
    // The map of what no key names has no key of its own.
    let named: Renamed = read(r#"{"category":"a","kind":1,"extra":{"x":1}}"#);
    assert_eq!(named.extra["extra"]["x"], Json::from(1));
}

/// Fits everything with a name.
#[record]
pub struct Loose {
    /// A name.
    pub name: Option<String>,
}

/// Has more to say.
#[record]
pub struct Full {
    /// A name.
    pub name: Option<String>,
    /// A size.
    pub size: Option<i64>,
}

/// Loose first.
#[union]
pub enum Either {
    /// Loose.
    Loose(Loose),
    /// Full.
    Full(Full),
}

#[test]
fn a_union_takes_the_variant_that_loses_nothing() {
    assert!(matches!(read(r#"{"name":"a"}"#), Either::Loose(_)));
    assert!(matches!(read(r#"{"name":"a","size":1}"#), Either::Full(_)));
    assert!(matches!(
        read(r#"{"name":"a","weight":1}"#),
        Either::Loose(_)
    ));
    assert!(matches!(read(r#"{"size":1,"weight":1}"#), Either::Full(_)));
}

#[test]
fn a_union_is_told_by_its_tag() {
    let pet: Pet = read(r#"{"friend":{"lives":9,"kind":"cat"},"kind":"puppy"}"#);
    let Pet::Dog(dog) = &pet else {
        panic!("{pet:?}")
    };
    assert!(matches!(&dog.friend, Some(Pet::Cat(cat)) if cat.lives == 9));
    // The dog does not know its kind: the union writes it. The cat does.
    written(&pet, r#"{"kind":"dog","friend":{"kind":"cat","lives":9}}"#);
    let cat = Pet::from(Cat {
        kind: Option::None,
        lives: 1,
    });
    written(&cat, r#"{"kind":"cat","lives":1}"#);
    assert_eq!(
        serde_json::to_string(&cat).unwrap(),
        r#"{"kind":"cat","lives":1}"#
    );
    assert_eq!(cat.clone(), cat);

    let error = |text: &str| from_slice::<Pet>(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(error(r#"{"lives":1}"#), "at kind: required, but missing");
    assert_eq!(
        error(r#"{"kind":"bird"}"#),
        "at kind: expected one of \"cat\", \"dog\", \"puppy\", found \"bird\""
    );
    assert_eq!(
        error(r#"{"kind":"cat"}"#),
        "at lives: required, but missing"
    );
    assert_eq!(error("[]"), "expected an object, found an array");
}

#[test]
fn answers_are_told_by_the_name_of_the_variant() {
    assert_eq!(
        Problem::read("Missing", b"{}").unwrap().unwrap(),
        Problem::Missing(Dog {
            friend: Option::None
        })
    );
    assert_eq!(
        Problem::read("Text", b"no").unwrap().unwrap(),
        Problem::Text("no".to_owned())
    );
    assert_eq!(
        Problem::read("Empty", b"?").unwrap().unwrap(),
        Problem::Empty
    );
    assert!(Problem::read("Missing", b"[]").unwrap().is_err());
    assert!(Problem::read("Else", b"").is_none());
    assert!(None::read("Else", b"").is_none());
    assert_eq!(
        format!("{:?}", Problem::Text("a".to_owned())),
        "Text(\"a\")"
    );
}

#[test]
fn bytes_are_base64() {
    let bytes: Base64 = read(r#""_-8""#);
    assert_eq!(bytes.0, [0xff, 0xef]);
    written(&bytes, r#""/+8=""#);
}

/// No value is known.
#[string_enum]
pub enum Anything {
    /// Whatever it is.
    Other(String),
}

/// Much is required, and names are those of methods.
#[record(new)]
pub struct Crowd {
    /// One.
    pub a: i64,
    /// Two.
    pub b: i64,
    /// Three.
    pub c: i64,
    /// Four.
    pub d: i64,
    /// Five.
    pub e: i64,
    /// Six.
    pub f: i64,
    /// Seven.
    pub g: i64,
    /// Eight.
    pub view: i64,
    /// Nine.
    pub is_new: Option<bool>,
    /// Ten.
    pub clone: Option<i64>,
}

#[test]
fn odd_types_bring_no_warnings() {
    assert_eq!(format!("{:?}", Anything::from("x")), "Other(\"x\")");
    let crowd = Crowd::new(1, 2, 3, 4, 5, 6, 7, 8).is_new(true).clone(9);
    written(
        &crowd,
        r#"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"view":8,"is_new":true,"clone":9}"#,
    );
}
