//! Calls that are repeated, by method and by what the description says.

use std::time::Duration;

use clientwright_runtime::{Call, Recorder, Retries};

use super::client;
use crate::support::run;

mod client {
    clientwright_runtime::include_client!("retries");
}

/// Says no once, then yes.
fn busy() -> Recorder {
    Recorder::new()
        .answer(503, "text/plain", "busy")
        .answer(204, "text/plain", "")
}

/// How often a call is sent to a server that says no once.
fn tries<P: clientwright_runtime::Answers>(
    make: impl FnOnce(&client::Client) -> Call<(), P>,
) -> usize {
    let recorder = busy();
    let _ = run(make(&client!(recorder)).send());
    let requests = recorder.requests();
    let first = &requests[0];
    let same = |request: &clientwright_runtime::Recorded| {
        (request.url(), request.text()) == (first.url(), first.text())
    };
    assert!(requests.iter().all(same));
    requests.len()
}

#[test]
fn the_method_decides_unless_the_description_does() {
    use client::types::query::Query;
    assert_eq!(tries(|client| client.search(&Query::new("x")).call()), 2);
    assert_eq!(tries(|client| client.put_ticket().call()), 2);
    assert_eq!(tries(|client| client.take_ticket().call()), 1);
    assert_eq!(tries(|client| client.buy_ticket().call()), 1);
}

#[test]
fn the_caller_has_the_last_word() {
    let none = |client: &client::Client| client.put_ticket().call().retries(Retries::none());
    assert_eq!(tries(none), 1);
    let anyway = |client: &client::Client| {
        let retries = Retries::up_to(1).any_operation();
        client.buy_ticket().call().retries(retries)
    };
    assert_eq!(tries(anyway), 2);

    let recorder = busy();
    let second = Duration::from_secs(1);
    let client = client::Client::builder()
        .transport(recorder.clone())
        .retries(Retries::up_to(5).delays(8 * second, 8 * second))
        .retry_budget(1);
    let client = client.build().expect("a fixture with a server");
    run(client.put_ticket().send()).expect("the second try");
    assert!((4 * second..=8 * second).contains(&recorder.now()));
}
