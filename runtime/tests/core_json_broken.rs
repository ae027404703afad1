//! Documents with one byte changed: what serde takes for no JSON, or for another type, is so here, and all
//! else is read as the same.

use std::collections::BTreeMap;

use clientwright_runtime::json::{from_slice, to_vec_full};
use clientwright_runtime::{Json, record};
use serde::{Deserialize, Serialize};

/// Has something of each kind.
#[record]
struct Product {
    id: i64,
    name: String,
    price: f64,
    sold: bool,
    tags: Vec<String>,
    counts: Option<BTreeMap<String, Vec<u32>>>,
    maker: Option<Maker>,
    about: Option<Json>,
}

/// Who made it.
#[record]
struct Maker {
    name: String,
    since: Option<i32>,
}

/// The same for serde.
#[derive(Deserialize, Serialize)]
struct DerivedProduct {
    id: i64,
    name: String,
    price: f64,
    sold: bool,
    tags: Vec<String>,
    counts: Option<BTreeMap<String, Vec<u32>>>,
    maker: Option<DerivedMaker>,
    about: Option<serde_json::Value>,
}

#[derive(Deserialize, Serialize)]
struct DerivedMaker {
    name: String,
    since: Option<i32>,
}

const DOCUMENTS: [&str; 3] = [
    r#"{"id":12,"name":"Tea \"No. 1\"","price":1.25,"sold":true,"tags":["a","b\u00e4\n"],"counts":{"x":[],"y":[1,23]},"maker":{"name":"ä","since":-44},"about":[null,{"k":0.5}]}"#,
    r#"{"id": 5, "name": "", "price": 3, "sold": false, "tags": [], "more": {"s": "t", "l": [1]}, "maker": null}"#,
    r#"
{
    "about": {},
    "maker": { "since": null, "name": "Ada" },
    "tags": [
        "x"
    ],
    "sold": true,
    "price": 2e1,
    "name": "n",
    "id": 7
}
"#,
];

/// What a byte is changed into, or what is put in front of it.
const BYTES: &[u8] = b"{}[],:\"\\/ \n\t0-.e1tun\x00\x7f\xc3\xa4\xff";

#[track_caller]
fn same(document: &[u8]) {
    let shown = || String::from_utf8_lossy(document).into_owned();
    let ours = from_slice::<Product>(document);
    // What it skips, serde does not look at.
    let theirs = match std::str::from_utf8(document) {
        Ok(text) => serde_json::from_str::<DerivedProduct>(text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            let ours: serde_json::Value = serde_json::from_slice(&to_vec_full(&ours))
                .unwrap_or_else(|error| panic!("{}: {error}", shown()));
            let mut theirs = serde_json::to_value(theirs).expect("it was JSON");
            let without_null = |value: &mut serde_json::Value| {
                let object = value.as_object_mut().expect("an object");
                object.retain(|_, value| !value.is_null());
            };
            without_null(&mut theirs);
            if let Some(maker) = theirs.get_mut("maker") {
                without_null(maker);
            }
            assert_eq!(ours, theirs, "{}", shown());
        }
        (Err(_), Err(_)) => {}
        // `1e2` is an integer for JSON Schema.
        (Ok(_), Err(error))
            if error.starts_with("invalid type: floating point") && error.contains(".0`") => {}
        (Ok(ours), Err(error)) => panic!("{} is {ours:?}, for serde: {error}", shown()),
        (Err(error), Ok(_)) => panic!("{}: {error}", shown()),
    }
}

#[test]
fn a_document_that_ends_too_early() {
    for document in DOCUMENTS {
        for end in 0..=document.len() {
            same(&document.as_bytes()[..end]);
        }
    }
}

#[test]
fn a_byte_that_is_another_one_missing_or_too_many() {
    for document in DOCUMENTS {
        let document = document.as_bytes();
        for at in 0..document.len() {
            let (before, after) = document.split_at(at);
            same(&[before, &after[1..]].concat());
            for byte in BYTES {
                same(&[before, &[*byte], after].concat());
                same(&[before, &[*byte], &after[1..]].concat());
            }
        }
    }
}
