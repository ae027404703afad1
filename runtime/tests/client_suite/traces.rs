//! The spans of requests, by the names of OpenTelemetry, and nothing secret in them.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use clientwright_runtime::{Call, Json, OAuth2, Recorder, operation};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::api::{build, builder, run};

/// The spans that there were, each with what it was given.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Vec<String>>>>);

struct Fields<'a>(&'a mut Vec<String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push(format!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = vec![span.metadata().name().to_owned()];
        span.record(&mut Fields(&mut fields));
        let mut spans = self.0.lock().expect("no panic");
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.0.lock().expect("no panic");
        let at = usize::try_from(span.into_u64()).expect("a small number") - 1;
        values.record(&mut Fields(&mut spans[at]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn each_request_has_a_span() {
    let recorder = Recorder::new().answer(503, "text/plain", "s3cret").answer(
        200,
        "application/json",
        r#"{"id":7,"name":"s3cret"}"#,
    );
    let client = builder("https://a.example:8443/v1").transport(recorder.clone());
    let client = build(client.credential("bearer", "s3cret")).expect("a client");
    let spans = Spans::default();
    tracing::subscriber::with_default(spans.clone(), || {
        let call = client.get_thing("s3cret").call().query("q", &"s3cret");
        run(call.header("X-Own", &"s3cret").send()).expect("the second try");
        let refused = client.get_thing("7").send();
        run(refused).expect_err("no answer left");
    });
    let spans = spans.0.lock().expect("no panic");
    let has = |span: usize, fields: &[&str]| {
        for field in fields {
            assert!(
                spans[span].iter().any(|found| found == field),
                "{field} in {spans:?}"
            );
        }
    };
    let of_all = [
        "http",
        "otel.name=\"GET /things/{id}\"",
        "otel.kind=\"client\"",
        "operation.id=\"getThing\"",
        "http.request.method=\"GET\"",
        "url.scheme=\"https\"",
        "url.template=\"/things/{id}\"",
        "server.address=\"a.example\"",
        "server.port=8443",
    ];
    assert_eq!(spans.len(), 3);
    for span in 0..3 {
        has(span, &of_all);
    }
    let no = [
        "http.response.status_code=503",
        "error.type=\"503\"",
        "otel.status_code=\"ERROR\"",
    ];
    has(0, &no);
    has(
        1,
        &[
            "http.response.status_code=200",
            "http.request.resend_count=1",
        ],
    );
    assert!(!spans[1].iter().any(|field| field.starts_with("error.type")));
    has(
        2,
        &["error.type=\"unsendable\"", "otel.status_code=\"ERROR\""],
    );
    assert!(!format!("{spans:?}").contains("s3cret"), "{spans:?}");
}

#[operation(GET, "/secured", security("bearer"))]
struct Secured(Call<Json, ()>);

#[test]
fn asking_for_a_token_has_one_without_operation_and_path() {
    let recorder = Recorder::new();
    let endpoint = recorder.on_request("POST", "/s3cret/token").status(503);
    endpoint.then().json(200, r#"{"access_token": "s3cret"}"#);
    recorder.on("secured").json(200, "1");
    let tokens = OAuth2::client_credentials("id", "s3cret").token_url("/s3cret/token?k=s3cret");
    let client = builder("https://a.example").credential_source("bearer", tokens);
    let client = build(client.transport(recorder)).expect("a client");
    let spans = Spans::default();
    tracing::subscriber::with_default(spans.clone(), || {
        run(client.0.call::<Secured>().send()).expect("a number");
    });
    let spans = spans.0.lock().expect("no panic");
    assert_eq!(spans.len(), 3);
    let asking = [
        "http",
        "otel.kind=\"client\"",
        "security.scheme=\"bearer\"",
        "http.request.method=\"POST\"",
        "url.scheme=\"https\"",
        "server.address=\"a.example\"",
        "otel.name=\"POST\"",
        "http.request.resend_count=1",
        "http.response.status_code=200",
    ];
    assert_eq!(spans[1], asking);
    assert!(
        spans[0].contains(&"error.type=\"503\"".to_owned()),
        "{spans:?}"
    );
    assert!(!format!("{spans:?}").contains("s3cret"), "{spans:?}");
}
