//! OpenAPI 3.1: what JSON Schema says in other words than 3.0.

use std::collections::BTreeMap;

use clientwright_runtime::{Base64, Base64Url, Maybe};

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("openapi_31");
}

use client::types::list_things::{Q, Sort};
use client::types::other::Other;
use client::types::thing::{Kind, Level, Mixed, Thing};

#[test]
fn one_of_several_types_is_sent_and_decoded() {
    let recorder = json(
        r#"[
            {"kind":"thing","size":null,"mixed":["a"],"tuple":[1.5,"b"],"level":null},
            {"kind":"thing","size":2,"mixed":{"z":"y"},"other":{"x":"1"},"either":null}
        ]"#,
    );
    let call = client!(recorder).list_things().q(&Q::Integer(5));
    let things = run(call.sort(Sort::Newest).send()).expect("a success");
    assert_eq!(recorder.requests()[0].query(), "q=5&sort=newest");
    let [first, second] = things.as_slice() else {
        panic!("not two: {things:?}");
    };
    assert_eq!(first.kind, Kind::Thing);
    assert_eq!((first.size, second.size), (None, Some(2)));
    assert_eq!(first.mixed, Some(Mixed::StringArray(vec!["a".to_owned()])));
    let tuple = first.tuple.as_ref().expect("a tuple");
    assert_eq!(tuple.prefix, (Some(1.5), Some("b".to_owned())));
    assert_eq!(first.level, Maybe::<Level>::Null);
    assert!(matches!(second.mixed, Some(Mixed::Object(_))));
    let other = second.other.as_ref().and_then(|other| other.x.as_deref());
    assert_eq!(other, Some("1"));
    assert_eq!(second.either, Maybe::<Other>::Null);
}

#[test]
fn what_a_map_and_an_encoding_hold_is_typed() {
    let recorder = json("");
    let map = BTreeMap::from([("a".to_owned(), 1)]);
    let thing = Thing::new(Kind::Thing, None)
        .pair(&[1.0, 2.0])
        .map(map)
        .data(Base64(b"abc".to_vec()))
        .key(Base64Url(vec![251, 255]))
        .level(Level::High);
    run(client!(recorder).add_thing(&thing).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"kind":"thing","size":null,"pair":[1.0,2.0],"map":{"a":1},"data":"YWJj","key":"-_8=","level":"high"}"#
    );
}
