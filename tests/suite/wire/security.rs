//! Schemes of every type, and what an alternative is without one that no request can carry.

use clientwright_runtime::{Call, Recorder};

use crate::support::{nothing, run};

mod client {
    clientwright_runtime::include_client!("security");
}

use client::{Client, ClientBuilder, Problem};

/// The headers of the one request that was sent.
fn sent(
    with: impl Fn(ClientBuilder) -> ClientBuilder,
    call: impl Fn(&Client) -> Call<(), Problem>,
) -> [Option<String>; 3] {
    let recorder: Recorder = nothing();
    let builder = with(Client::builder()).transport(recorder.clone());
    let client = builder.build().expect("a fixture with a server");
    run(call(&client).send()).expect("a success");
    let request = &recorder.requests()[0];
    ["authorization", "x-key", "cookie"].map(|name| request.header(name).map(str::to_owned))
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn any_http_authentication_has_its_word() {
    let headers = sent(|one| one.token("t0ken"), |one| one.get_token().call());
    assert_eq!(headers, [text("Token t0ken"), None, None]);
    let by_hand = sent(
        |one| one.token("t0ken"),
        |one| {
            one.get_digest()
                .call()
                .header("Authorization", &"Digest a=\"b\"")
        },
    );
    assert_eq!(by_hand, [text("Digest a=\"b\""), None, None]);
    let other = sent(|one| one.user("a", "b"), |one| one.get_digest().call());
    assert_eq!(other, [text("Basic YTpi"), None, None]);
}

#[test]
fn a_certificate_is_no_part_of_a_request() {
    let alone = sent(|one| one.key("k"), |one| one.get_certificate().call());
    assert_eq!(alone, [None, None, None]);
    let beside = sent(|one| one.key("k"), |one| one.get_both().call());
    assert_eq!(beside, [None, text("k"), None]);
}

#[test]
fn what_needs_an_unknown_scheme_is_no_alternative() {
    let headers = sent(|one| one.key("k").sid("s"), |one| one.get_unknown().call());
    assert_eq!(headers, [None, text("k"), text("sid=s")]);
    let (recorder, key) = (nothing(), Client::builder().key("k"));
    let client = key.transport(recorder.clone()).build().expect("a server");
    let error = run(client.get_unknown().send()).expect_err("half of what it needs");
    assert!(error.is_credentials(), "{error}");
    assert!(recorder.requests().is_empty());
}

#[test]
fn what_is_known_is_sent_where_no_alternative_is_known_wholly() {
    let headers = sent(
        |one| one.key("k").sid("s"),
        |one| one.get_half_known().call(),
    );
    assert_eq!(headers, [None, text("k"), None]);
}

#[test]
fn tokens_got_by_hand_are_bearers() {
    let oauth = sent(|one| one.oauth("a"), |one| one.get_scopes().call());
    assert_eq!(oauth, [text("Bearer a"), None, None]);
    let oidc = sent(|one| one.oidc("b"), |one| one.get_scopes().call());
    assert_eq!(oidc, [text("Bearer b"), None, None]);
}
