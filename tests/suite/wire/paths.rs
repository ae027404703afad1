//! Keys of `paths` with more in them than a path, and what fits it of the parameters.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("paths");
}

use client::Problem;
use clientwright_runtime::Call;

/// The URL behind the host of the one request that was sent.
fn url(call: impl Fn(&client::Client) -> Call<(), Problem>) -> String {
    let recorder = nothing();
    run(call(&client!(recorder)).send()).expect("a success");
    let url = recorder.requests()[0].url();
    url.replace("https://api.example.com", "")
}

#[test]
fn a_query_in_the_path_is_sent_once() {
    assert_eq!(
        url(|one| one.search("a b&c").call()),
        "/search?v=2&q=a%20b%26c"
    );
    assert_eq!(
        url(|one| one.search("x").page(3).call()),
        "/search?v=2&q=x&page=3"
    );
    assert_eq!(url(|one| one.list_all().call()), "/listing");
    assert_eq!(
        url(|one| one.list_all().order("up").call()),
        "/listing?order=up"
    );
    assert_eq!(url(|one| one.act("a&b=c").call()), "/act?name=a%26b%3Dc");
}

#[test]
fn fragments_tell_operations_apart_and_stay_here() {
    assert_eq!(url(|one| one.list_files().call()), "/files");
    assert_eq!(url(|one| one.sum_files().call()), "/files");
}

#[test]
fn a_segment_holds_several_parameters() {
    assert_eq!(
        url(|one| one.get_logs(1, 2, "a/b", "txt").call()),
        "/logs/1..2/part-a%2Fb.txt"
    );
}

#[test]
fn reserved_characters_stay_and_dots_do_not_climb() {
    assert_eq!(
        url(|one| one.get_object("a/b c?d").call()),
        "/objects/a/b%20c%3Fd"
    );
    let recorder = nothing();
    let error = run(client!(recorder).get_object("a/../b").send()).expect_err("it climbs");
    assert!(error.to_string().contains("`.` or `..`"), "{error}");
    assert!(recorder.requests().is_empty());
}

#[test]
fn an_operation_overrides_headers_in_any_case() {
    let recorder = nothing();
    run(client!(recorder).get_object("k").x_trace(7).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("x-trace"), Some("7"));
    assert_eq!(request.headers().get_all("x-trace").iter().count(), 1);
}
