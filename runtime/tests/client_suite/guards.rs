//! What is refused before anything is sent.

use std::time::Duration;

use clientwright_runtime::{Api, Builder, Json, Recorder, record};

use crate::api::{API, ClientBuilder, build, builder, run};

/// Why a call was not sent.
fn refused(
    make: impl FnOnce(&crate::api::Client) -> clientwright_runtime::Call<Json, crate::api::Problem>,
) -> String {
    let recorder = Recorder::new().answer(200, "application/json", "{}");
    let client = builder("https://a.example").transport(recorder.clone());
    let client = build(client).expect("a client");
    let error = run(make(&client).send()).expect_err("it cannot be sent");
    assert!(error.is_unsendable());
    assert_eq!(recorder.requests().len(), 0);
    let text = error.to_string();
    let (_, why) = text.split_once("not sent: ").expect("it says so");
    why.to_owned()
}

#[test]
fn path_arguments() {
    for (value, why) in [
        ("", "the path argument `id` is empty"),
        (".", "the path argument `id` is `.` or `..`"),
        ("..", "the path argument `id` is `.` or `..`"),
    ] {
        let told = refused(|client| client.request("GET", "/things/{id}").path("id", &value));
        assert_eq!(told, why);
    }
    assert_eq!(
        refused(|client| client.request("GET", "/{a}/{b}").path("a", &1_i64)),
        "the path argument `b` is missing"
    );
    assert_eq!(
        refused(|client| client.request("GET", "/{a}").path("b", &1_i64)),
        "the path has no argument `b`"
    );
    for path in ["/a/../b", "/a/%2E%2e/b", "/."] {
        let told = refused(|client| client.request("GET", path));
        assert_eq!(told, "a segment of the path is `.` or `..`");
    }
    // Two arguments of one segment can be harmless each and dots together.
    let segment = "/{a}{b}";
    let call = |a: &str, b: &str| {
        refused(|client| client.request("GET", segment).path("a", &a).path("b", &b))
    };
    assert_eq!(call(".", "x"), "the path argument `a` is `.` or `..`");
    assert_eq!(
        refused(|client| client.request("GET", "https://b.example/x")),
        "the path does not start with a slash"
    );
}

#[test]
fn headers_methods_and_bodies() {
    let request = |client: &crate::api::Client| client.request("GET", "/");
    for value in ["a\r\nX-Evil: 1", "a\0b"] {
        assert_eq!(
            refused(|client| request(client).header("X-A", &value)),
            "the header `X-A` has characters that cannot be sent"
        );
    }
    assert_eq!(
        refused(|client| request(client).header("X A\n", &"x")),
        "`X A\\n` is no name of a header"
    );
    assert_eq!(
        refused(|client| request(client).header("Content-Length", &"9")),
        "the header `Content-Length` is for the transport to set"
    );
    assert_eq!(
        refused(|client| client.request("GE T", "/")),
        "the method is none of HTTP"
    );
    assert_eq!(
        refused(|client| request(client).bytes("a/b\r\nX: 1", "x")),
        "the media type of the body is none"
    );
    assert_eq!(
        refused(|client| request(client).form(&vec![1_i64])),
        "a form is made of an object"
    );
    assert_eq!(
        refused(|client| request(client).text("x").body_field("a", &1_i64)),
        "there is no object to put the field `a` into"
    );
    assert_eq!(
        refused(|client| request(client).query("a", &"x".repeat(70_000))),
        "the URL is too long"
    );
}

/// Has a price, and maybe prices within.
#[record(new)]
struct Price {
    amount: f64,
    #[wire(form = "deep")]
    others: Option<Vec<Price>>,
    #[wire(read_only)]
    seen: Option<f64>,
}

#[test]
fn numbers_that_only_json_has_something_for() {
    let request = |client: &crate::api::Client| client.request("GET", "/{x}");
    let mut price = Price::new(1.0).others(&[Price::new(2.0), Price::new(f64::NAN)]);
    price.seen = Some(f64::NAN);
    for (made, why) in [
        (
            refused(|client| request(client).path("x", &f64::NAN)),
            "path argument `x`",
        ),
        (
            refused(|client| request(client).query("y", &vec![1.0, f64::INFINITY])),
            "query argument `y[1]`",
        ),
        (
            refused(|client| request(client).header("X-Y", &Some(f32::NEG_INFINITY))),
            "header `X-Y`",
        ),
        (
            refused(|client| request(client).cookie("z", &f64::NAN)),
            "cookie `z`",
        ),
        (
            refused(|client| request(client).query("p", &price)),
            "query argument `p.others[1].amount`",
        ),
        (
            refused(|client| request(client).form(&price)),
            "field `others[1].amount`",
        ),
        (
            refused(|client| request(client).multipart(&price)),
            "field `others[1].amount`",
        ),
        (
            refused(|client| {
                request(client)
                    .form(&Price::new(1.0))
                    .body_field("f", &f64::NAN)
            }),
            "field `f`",
        ),
    ] {
        assert_eq!(made, format!("the {why} is infinite or not a number"));
    }

    let recorder = Recorder::new().answer(200, "application/json", "{}");
    let client = builder("https://a.example").transport(recorder.clone());
    let client = build(client).expect("a client");
    let call = client
        .request("POST", "/")
        .json(&price)
        .body_field("f", &f64::NAN);
    run(call.send()).expect("an object");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"amount":1.0,"others":[{"amount":2.0},{"amount":null}],"f":null}"#
    );
}

#[test]
fn clients_that_cannot_be_built() {
    let why = |builder: Builder| builder.build().expect_err("it is wrong").to_string();
    assert_eq!(
        why(Builder::new(&API)),
        "no base URL: the API has no server of its own, so set one"
    );
    assert_eq!(
        why(builder("https://a.example?b")),
        "the base URL cannot be used: it has a query or a fragment"
    );
    assert_eq!(
        why(builder("https://a.example").user_agent("a\nb")),
        "the user agent has characters that cannot be sent"
    );
    let fine = || builder("https://a.example");
    assert_eq!(
        why(fine().credential("bearer", "a\nb")),
        "the credential of `bearer` has characters that cannot be sent"
    );
    assert_eq!(
        why(fine().credential("cookie", "a;b")),
        "the credential of `cookie` has characters that cannot be sent"
    );
    assert_eq!(
        why(fine().credential("basic", "x")),
        "the scheme `basic` takes a user name and a password"
    );
    assert_eq!(
        why(fine().basic("basic", "a:b", "c")),
        "the user name of `basic` has a colon in it, where it would end"
    );
    assert_eq!(
        why(fine().credential("other", "x")),
        "the API has no security scheme `other`"
    );
}

#[test]
fn the_server_of_the_description_is_used() {
    static SERVED: Api = Api {
        server: Some("https://a.example/v2/"),
        user_agent: "x/1",
        schemes: &[],
        security: &[],
        rate_limits: &[],
    };
    let recorder = Recorder::new().answer(200, "application/json", "1");
    let client = Builder::new(&SERVED).transport(recorder.clone()).build();
    let client = client.expect("a client");
    let call = client.request::<Json, ()>("GET", "/x");
    assert_eq!(run(call.send()).expect("a number").as_i64(), Some(1));
    assert_eq!(recorder.requests()[0].url(), "https://a.example/v2/x");
}

#[test]
fn a_builder_of_ones_own_passes_everything_on() {
    let recorder = Recorder::new().answer(200, "application/json", "12345678");
    let client = ClientBuilder(Builder::new(&API))
        .base_url("https://a.example/v3")
        .user_agent("own/1")
        .timeout(Duration::from_secs(7))
        .connect_timeout(Duration::from_secs(1))
        .body_limit(7)
        .transport(recorder.clone())
        .build()
        .expect("a client");
    let error = run(client.request("GET", "/x").send()).expect_err("too large");
    assert!(error.is_too_large());
    let error = run(client.request("GET", "/x").send()).expect_err("no answer left");
    assert!(error.is_unsendable());
    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://a.example/v3/x");
    assert_eq!(request.header("User-Agent"), Some("own/1"));
    assert!(format!("{client:?}").contains("timeout: 7s"), "{client:?}");
}
