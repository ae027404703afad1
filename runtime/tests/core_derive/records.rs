//! Records: tables, constructors, setters.

use std::collections::BTreeMap;

use clientwright_runtime::json::from_slice;
use clientwright_runtime::{
    Base64, Column, Direction, FormStyle, Json, Presence, Record, record, string_enum,
};

use crate::{Channel, Nothing, Part, Product, read, written};

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
        error(r#"{"id":1.5}"#),
        "at id: expected an integer, found 1.5"
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
