//! Objects with free keys, alone and beside known ones.

use std::collections::BTreeMap;

use clientwright_runtime::Json;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("maps");
}

use client::types::stock::Stock;

#[test]
fn free_keys_go_both_ways() {
    let recorder = json(r#"{"2020-08-11":{"a":1,"b":2}}"#);
    let prices = BTreeMap::from([("a".to_owned(), Some(1.5)), ("b".to_owned(), None)]);
    let free = BTreeMap::from([("x".to_owned(), Json::from("y"))]);
    let mut stock = Stock::new(prices).free(free);
    stock
        .extra
        .insert("color".to_owned(), Some("red".to_owned()));
    stock.extra.insert("size".to_owned(), None);

    let answer = run(client!(recorder).set_stock(&stock).send()).expect("a success");

    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"prices":{"a":1.5,"b":null},"free":{"x":"y"},"color":"red","size":null}"#
    );
    assert_eq!(answer["2020-08-11"]["b"], 2);
}
