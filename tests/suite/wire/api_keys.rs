//! API keys: together, in place of each other, and nowhere.

use crate::support::{nothing, run};

mod client {
    clientwright_runtime::include_client!("api_keys");
}

use client::{Client, ClientBuilder};

const SECRET: &str = "s3cr3t value";

fn client(
    with: impl Fn(ClientBuilder) -> ClientBuilder,
) -> (Client, clientwright_runtime::Recorder) {
    let recorder = nothing();
    let builder = with(Client::builder()).transport(recorder.clone());
    (builder.build().expect("a fixture with a server"), recorder)
}

#[test]
fn what_belongs_together_is_sent_together() {
    let (client, recorder) = client(|builder| builder.login("me").auth_token(SECRET));
    run(client.get_both().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.query(), "login=me&auth_token=s3cr3t%20value");
    assert_eq!(request.header("cookie"), None);
}

#[test]
fn the_first_complete_alternative_is_used() {
    let (client, recorder) = client(|builder| builder.login("me").session("abc"));
    run(client.get_both().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(
        (request.query(), request.header("cookie")),
        ("", Some("SESSION=abc"))
    );
}

#[test]
fn an_operation_has_its_own_or_none() {
    let all = |builder: ClientBuilder| builder.login("me").auth_token("t").session("s").key("k");
    let (client, recorder) = client(all);
    run(client.get_header().send()).expect("a success");
    let (client, open) = self::client(all);
    run(client.get_open().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!((request.query(), request.header("x-key")), ("", Some("k")));
    let request = &open.requests()[0];
    assert_eq!(
        (
            request.query(),
            request.header("x-key"),
            request.header("cookie")
        ),
        ("", None, None)
    );
}

#[test]
fn an_optional_credential_is_sent_where_there_is_one() {
    let (without, recorder) = client(|builder| builder);
    run(without.get_either().send()).expect("a success");
    assert_eq!(recorder.requests()[0].header("x-key"), None);
    let (with, recorder) = client(|builder| builder.key("k"));
    run(with.get_either().send()).expect("a success");
    assert_eq!(recorder.requests()[0].header("x-key"), Some("k"));
}

#[test]
fn without_a_complete_alternative_nothing_is_sent() {
    let (client, recorder) = client(|builder| builder.login("me"));
    let error = run(client.get_both().send()).expect_err("no credentials");
    assert!(error.is_credentials());
    let text = error.to_string();
    assert!(
        text.contains("authToken") && text.contains("session"),
        "{text}"
    );
    assert!(recorder.requests().is_empty());
}

#[test]
fn no_credential_is_shown() {
    let (client, recorder) = client(|builder| {
        let builder = builder
            .login(SECRET)
            .auth_token(SECRET)
            .session("abc")
            .key("k");
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        builder
    });
    let call = client.get_both();
    let shown = format!("{client:?} {call:?}");
    run(call.send()).expect("a success");
    let error = run(client.get_both().send()).expect_err("the recorder answers once");
    let shown = format!("{shown} {error} {error:?} {:?}", recorder.requests());
    assert!(!shown.contains("s3cr3t"), "{shown}");
}
