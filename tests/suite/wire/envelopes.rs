//! Objects that stand under one root key, which callers never see.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("envelopes");
}

use client::types::product::Product;

#[test]
fn the_key_is_added_and_stripped() {
    let recorder = json(r#"{"product":{"name":"Cup","type":"mug"},"more":1}"#);
    let product = Product::new("Cup").kind("mug");
    let answer = run(client!(recorder).add_product(&product).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"product":{"name":"Cup","kind":"mug"}}"#
    );
    assert_eq!(*answer, product);
}

#[test]
fn another_name_of_the_key_is_accepted() {
    let recorder = json(r#"{"customer_category":"vip"}"#);
    let answer = run(client!(recorder).get_category().send()).expect("a success");
    assert_eq!(*answer, "vip");
}

#[test]
fn items_keep_their_envelopes() {
    let recorder = json(r#"[{"product":{"name":"Cup","sort":"mug"}}]"#);
    let answer = run(client!(recorder).list_products().send()).expect("a success");
    assert_eq!(answer[0].product.kind.as_deref(), Some("mug"));
}

#[test]
fn an_error_inside_has_the_key_in_its_path() {
    let recorder = json(r#"{"product":{"name":1}}"#);
    let call = client!(recorder).add_product(&Product::new("Cup"));
    let error = run(call.send()).expect_err("a number is no name");
    assert!(error.to_string().contains("product.name"), "{error}");
}
