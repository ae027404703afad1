//! Arguments in the query, in every style.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("query_parameters");
}

use client::types::filter::Filter;

fn query(
    call: impl Fn(client::operations::untagged::Search) -> client::operations::untagged::Search,
) -> String {
    let recorder = nothing();
    run(call(client!(recorder).search("a b&c")).send()).expect("a success");
    recorder.requests()[0].query().to_owned()
}

#[test]
fn only_what_was_given_is_sent() {
    assert_eq!(query(|call| call), "q=a%20b%26c");
    assert_eq!(
        query(|call| call.limit(5).send_(true)),
        "q=a%20b%26c&limit=5&send=true"
    );
}

#[test]
fn a_flag_has_no_value() {
    assert_eq!(
        query(|call| call.meta(true).page(2)),
        "q=a%20b%26c&meta&page=2"
    );
    assert_eq!(query(|call| call.meta(false)), "q=a%20b%26c");
    assert_eq!(query(|call| call.meta(true).meta(false)), "q=a%20b%26c");
    assert_eq!(query(|call| call.near("")), "q=a%20b%26c&near=");
}

#[test]
fn every_style_is_written_as_the_standard_has_it() {
    let words = ["x", "y z"];
    assert_eq!(
        query(|call| call.tags(&words)),
        "q=a%20b%26c&tags=x&tags=y%20z"
    );
    assert_eq!(query(|call| call.ids(&[1, 2])), "q=a%20b%26c&ids=1,2");
    assert_eq!(
        query(|call| call.fields(&words)),
        "q=a%20b%26c&fields=x%20y%20z"
    );
    assert_eq!(
        query(|call| call.sort(&words)),
        "q=a%20b%26c&sort=x%7Cy%20z"
    );
    assert_eq!(query(|call| call.path("/a?b")), "q=a%20b%26c&path=/a?b");
    let filter = Filter::new().color("red").size(2);
    assert_eq!(
        query(|call| call.filter(&filter)),
        "q=a%20b%26c&filter%5Bcolor%5D=red&filter%5Bsize%5D=2"
    );
    assert_eq!(
        query(|call| call.where_(&filter)),
        "q=a%20b%26c&where=%7B%22color%22%3A%22red%22%2C%22size%22%3A2%7D"
    );
}
