//! A query as one value, by its media type.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("query_strings");
}

use client::types::filter::Filter;

#[test]
fn the_whole_query_is_one_value() {
    let recorder = nothing()
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "");
    let client = client!(recorder);
    let filter = Filter::new().color("a b").sizes(&[1, 2]);
    run(client.get_json().send()).expect("a success");
    run(client.get_json().filter(&filter).send()).expect("a success");
    run(client.get_path("$.a.b[1:1]").send()).expect("a success");
    run(client.get_form(&filter).send()).expect("a success");
    let requests = recorder.requests();
    let queries: Vec<&str> = requests.iter().map(|request| request.query()).collect();
    assert_eq!(
        queries,
        [
            "",
            "%7B%22color%22%3A%22a%20b%22%2C%22sizes%22%3A%5B1%2C2%5D%7D",
            "%24.a.b%5B1%3A1%5D",
            "color=a%20b&sizes=1&sizes=2",
        ]
    );
}
