//! Which credentials a call sends, and where.

use clientwright_runtime::{Builder, Call, Connection, Recorded, Recorder, operation};

use crate::api::{API, run};

#[operation(GET, "/either", security("header" & "query" | "basic"))]
struct Either(Call<(), ()>);

#[operation(GET, "/public", security())]
struct Public(Call<(), ()>);

#[operation(GET, "/bearer", security("bearer"))]
struct Bearer(Call<(), ()>);

#[operation(GET, "/cookie", security("cookie"))]
struct Cookie(Call<(), ()>);

fn either(connection: &Connection) -> Call<(), ()> {
    Either(connection.call::<Either>()).call()
}

fn public(connection: &Connection) -> Call<(), ()> {
    Public(connection.call::<Public>()).call()
}

fn bearer(connection: &Connection) -> Call<(), ()> {
    Bearer(connection.call::<Bearer>()).call()
}

fn cookie(connection: &Connection) -> Call<(), ()> {
    Cookie(connection.call::<Cookie>()).call()
}

fn all(builder: Builder) -> Builder {
    builder
        .credential("header", "h k")
        .credential("query", "q/k+")
        .credential("cookie", "c=k==")
        .credential("bearer", "b.k")
        .basic("basic", "Aladdin", "open sesame")
}

/// The request that was sent, or why none was.
fn send(
    set: impl FnOnce(Builder) -> Builder,
    call: impl FnOnce(&Connection) -> Call<(), ()>,
) -> Result<Recorded, String> {
    let recorder = Recorder::new().answer(200, "text/plain", "");
    let builder = Builder::new(&API)
        .base_url("https://a.example")
        .transport(recorder.clone());
    let connection = set(builder).build().expect("nothing is wrong");
    match run(call(&connection).send()) {
        Ok(_) => Ok(recorder.requests().remove(0)),
        Err(error) => {
            assert!(error.is_credentials(), "{error}");
            assert_eq!(recorder.requests().len(), 0);
            Err(error.to_string())
        }
    }
}

#[test]
fn the_first_complete_alternative_is_used() {
    let sent = send(all, either).expect("complete");
    assert_eq!(sent.header("X-Key"), Some("h k"));
    assert_eq!(sent.query(), "access_token=q%2Fk%2B");
    assert_eq!(sent.header("Authorization"), None);
    assert_eq!(sent.header("Cookie"), None);

    let basic = |builder: Builder| {
        builder
            .credential("header", "h")
            .basic("basic", "Aladdin", "open sesame")
    };
    let sent = send(basic, either).expect("complete");
    assert_eq!(
        sent.header("Authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    assert_eq!(sent.header("X-Key"), None);
    assert_eq!(sent.query(), "");
}

#[test]
fn without_a_complete_alternative_nothing_is_sent() {
    let why = send(
        |builder| builder.credential("header", "h").credential("query", ""),
        either,
    );
    assert_eq!(
        why.expect_err("incomplete"),
        "either (GET /either): not sent: \
         the call needs credentials for `header` together with `query`, or `basic`"
    );
}

#[test]
fn each_kind_goes_where_it_belongs() {
    let sent = send(all, bearer).expect("complete");
    assert_eq!(sent.header("Authorization"), Some("Bearer b.k"));
    assert_eq!((sent.header("X-Key"), sent.query()), (None, ""));
    let sent = send(all, cookie).expect("complete");
    assert_eq!(sent.header("Cookie"), Some("session=c=k=="));
    assert!(sent.headers()["cookie"].is_sensitive());
    let with_cookie =
        send(all, |connection| cookie(connection).cookie("a", &"b")).expect("complete");
    assert_eq!(with_cookie.header("Cookie"), Some("a=b; session=c=k=="));
}

#[test]
fn what_needs_none_gets_none() {
    for sent in [
        send(all, public),
        // The API as a whole needs none.
        send(all, |connection| connection.request("GET", "/x")),
    ] {
        let sent = sent.expect("needs nothing");
        assert_eq!(sent.query(), "");
        for name in ["X-Key", "Authorization", "Cookie"] {
            assert_eq!(sent.header(name), None, "{name}");
        }
    }
}

#[test]
fn a_header_by_hand_stands_for_the_credential() {
    let by_hand = |connection: &Connection| {
        connection
            .call::<Bearer>()
            .header("Authorization", &"Own x")
    };
    for sent in [send(|builder| builder, by_hand), send(all, by_hand)] {
        assert_eq!(
            sent.expect("complete").header("Authorization"),
            Some("Own x")
        );
    }
}

#[operation(GET, "/query", security("query" & "cookie"))]
struct Query(Call<(), ()>);

#[test]
fn an_argument_by_hand_stands_for_the_credential() {
    let by_hand = |connection: &Connection| {
        Query(connection.call::<Query>())
            .call()
            .query("access_token", &"own")
            .cookie("session", &"mine")
    };
    for sent in [send(|builder| builder, by_hand), send(all, by_hand)] {
        let sent = sent.expect("complete");
        assert_eq!(sent.query(), "access_token=own");
        assert_eq!(sent.header("Cookie"), Some("session=mine"));
    }
    // What is taken away again is not there.
    let taken_away = |connection: &Connection| {
        Query(connection.call::<Query>())
            .call()
            .query("access_token", &"own")
            .query("access_token", &None::<String>)
    };
    let sent = send(all, taken_away).expect("complete");
    assert_eq!(sent.query(), "access_token=q%2Fk%2B");
    send(|builder| builder, taken_away).expect_err("incomplete");
}

#[test]
fn the_last_credential_of_a_scheme_counts() {
    let twice = |builder: Builder| {
        builder
            .credential("bearer", "old")
            .credential("bearer", "new")
    };
    let sent = send(twice, bearer).expect("complete");
    assert_eq!(sent.header("Authorization"), Some("Bearer new"));
}
