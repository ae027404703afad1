//! Enums, unions and answers.

use std::collections::BTreeMap;

use clientwright_runtime::json::from_slice;
use clientwright_runtime::{Answers, Json, record, union};

use crate::{Cat, Channel, Dog, None, Pet, Price, Problem, read, written};

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
