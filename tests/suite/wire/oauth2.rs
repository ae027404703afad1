//! Tokens that the client gets and renews, from where the description says.

use clientwright_runtime::{OAuth2, Recorder};

use crate::support::run;

mod client {
    clientwright_runtime::include_client!("oauth2");
}

const TOKEN: &str = r#"{"access_token":"t0ken-1","token_type":"bearer","expires_in":3600,"refresh_token":"r3fresh"}"#;

#[test]
fn a_token_is_got_renewed_and_shared() {
    let recorder = Recorder::new()
        .answer(200, "application/json", TOKEN)
        .answer(204, "text/plain", "")
        .answer(401, "text/plain", "expired")
        .answer(200, "application/json", r#"{"access_token":"t0ken-2"}"#)
        .answer(204, "text/plain", "");
    let builder = client::Client::builder().transport(recorder.clone());
    let tokens = OAuth2::client_credentials("id", "s3cret");
    let client = builder.credential_source("account", tokens).build();
    let client = client.expect("a fixture with a server");
    run(client.list_things().send()).expect("a success");
    run(client.clone().add_thing().send()).expect("a success with another token");

    let requests = recorder.requests();
    let urls: Vec<String> = requests.iter().map(|request| request.url()).collect();
    let things = "https://api.example.com/v1/things";
    let expected = [
        "https://login.example.com/token",
        things,
        things,
        "https://login.example.com/refresh",
        things,
    ];
    assert_eq!(urls, expected);
    assert_eq!(requests[0].method(), "POST");
    assert_eq!(
        requests[0].header("authorization"),
        Some("Basic aWQ6czNjcmV0")
    );
    assert_eq!(
        requests[0].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        requests[0].text(),
        "grant_type=client_credentials&scope=things%3Aread+things%3Awrite"
    );
    assert_eq!(requests[1].header("authorization"), Some("Bearer t0ken-1"));
    assert_eq!(
        requests[3].text(),
        "grant_type=refresh_token&refresh_token=r3fresh"
    );
    assert_eq!(requests[4].header("authorization"), Some("Bearer t0ken-2"));
    assert_eq!(requests[4].method(), "POST");
}

#[test]
fn a_token_by_hand_is_sent_as_it_is() {
    let recorder = Recorder::new()
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "");
    let builder = client::Client::builder().transport(recorder.clone());
    let client = builder.account("one").person("two").build();
    let client = client.expect("a fixture with a server");
    run(client.list_things().send()).expect("a success");
    run(client.get_me().send()).expect("a success");
    let sent: Vec<_> = recorder.requests();
    assert_eq!(sent[0].header("authorization"), Some("Bearer one"));
    assert_eq!(sent[1].header("authorization"), Some("Bearer two"));
}
