//! Security that other clients get wrong without a word.

use clientwright_runtime::{Recorded, Recorder};

use crate::support::{nothing, run};

mod client {
    clientwright_runtime::include_client!("silent_security");
}

use client::{Client, ClientBuilder};

fn client(with: impl Fn(ClientBuilder) -> ClientBuilder) -> (Client, Recorder) {
    let recorder = nothing();
    let builder = with(Client::builder()).transport(recorder.clone());
    (builder.build().expect("a fixture with a server"), recorder)
}

/// With credentials for everything, so that a request shows which of them it takes.
fn all(builder: ClientBuilder) -> ClientBuilder {
    builder
        .token("t0ken")
        .login("ann", "pw")
        .header("h")
        .query("q")
        .cookie("c")
        .account("acc0unt")
}

/// Where a request carries credentials: `Authorization`, the header, the cookie, the query.
fn carried(request: &Recorded) -> (Option<&str>, Option<&str>, Option<&str>, &str) {
    (
        request.header("authorization"),
        request.header("x-key"),
        request.header("cookie"),
        request.query(),
    )
}

#[test]
fn a_key_is_sent_where_its_scheme_says() {
    let (client, recorder) = client(all);
    run(client.get_header().send()).expect("a success");
    assert_eq!(
        carried(&recorder.requests()[0]),
        (None, Some("h"), None, "")
    );
    let (client, recorder) = self::client(all);
    run(client.get_query().send()).expect("a success");
    assert_eq!(
        carried(&recorder.requests()[0]),
        (None, None, None, "key=q")
    );
    let (client, recorder) = self::client(all);
    run(client.get_cookie().send()).expect("a success");
    assert_eq!(
        carried(&recorder.requests()[0]),
        (None, None, Some("KEY=c"), "")
    );
}

#[test]
fn basic_and_the_token_of_an_account_are_sent() {
    let (client, recorder) = client(all);
    run(client.get_login().send()).expect("a success");
    let basic = Some("Basic YW5uOnB3");
    assert_eq!(carried(&recorder.requests()[0]), (basic, None, None, ""));
    let (client, recorder) = self::client(all);
    run(client.get_account().send()).expect("a success");
    let bearer = Some("Bearer acc0unt");
    assert_eq!(carried(&recorder.requests()[0]), (bearer, None, None, ""));
}

#[test]
fn an_operation_that_is_open_gets_nothing() {
    let (client, recorder) = client(all);
    run(client.get_open().send()).expect("a success");
    assert_eq!(carried(&recorder.requests()[0]), (None, None, None, ""));
    let (client, recorder) = self::client(all);
    run(client.get_default().send()).expect("a success");
    let bearer = Some("Bearer t0ken");
    assert_eq!(carried(&recorder.requests()[0]), (bearer, None, None, ""));
}

#[test]
fn alternatives_are_not_all_sent_and_what_belongs_together_is() {
    let (client, recorder) = client(all);
    run(client.get_either().send()).expect("a success");
    assert_eq!(
        carried(&recorder.requests()[0]),
        (None, Some("h"), Some("KEY=c"), "")
    );
    let (client, recorder) = self::client(|builder| builder.header("h").query("q"));
    run(client.get_either().send()).expect("a success");
    assert_eq!(
        carried(&recorder.requests()[0]),
        (None, None, None, "key=q")
    );
    let (client, recorder) = self::client(|builder| builder.header("h"));
    let error = run(client.get_either().send()).expect_err("half of a combination");
    assert!(error.is_credentials(), "{error}");
    assert!(recorder.requests().is_empty());
}
