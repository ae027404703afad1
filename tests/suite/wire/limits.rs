//! Limits of values: told in docs, checked by the server; and the types that they call for.

use clientwright_runtime::json;

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("limits");
}

use client::types::order::Order;

#[test]
fn what_a_limit_forbids_is_sent_and_read_all_the_same() {
    let body = r#"{"code":"a","count":-1,"tags":["x","x"],"rate":2.0,"sealed":false,"token":"_-"}"#;
    let recorder = answer(body);
    let order: Order = json::from_slice(body.as_bytes()).expect("an order");
    let read = run(client!(recorder).put_order(1000, &order).page(0).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        (request.path(), request.query()),
        ("/orders/1000", "page=0")
    );
    assert_eq!(request.text(), body);
    assert_eq!(*read, order);
}

#[test]
fn integers_are_as_wide_as_their_limits() {
    let body = r#"{"small":-8,"size":4294967295,"total":18446744073709551615,"atoms":1000000000000000000000000000001}"#;
    let order: Order = json::from_slice(body.as_bytes()).expect("an order");
    assert_eq!((order.small, order.size), (Some(-8), Some(u32::MAX)));
    assert_eq!(order.total, Some(u64::MAX));
    assert_eq!(json::to_string(&order), body);
    let error = json::from_slice::<Order>(br#"{"size":-1}"#).expect_err("no such size");
    assert!(error.to_string().contains("size"), "{error}");
}
