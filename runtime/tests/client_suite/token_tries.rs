//! Asking for a token again: where that may help, and never where it might do harm.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::{
    Body, BoxFuture, Builder, Call, Connection, Error, Hook, Json, Next, OAuth2, Recorder, Retries,
    TransportError, operation,
};

use crate::api::{API, run};

#[operation(GET, "/secured", security("bearer"))]
struct Secured(Call<Json, ()>);

const SECOND: Duration = Duration::from_secs(1);

fn recorder() -> Recorder {
    let recorder = Recorder::new();
    recorder.on("secured").json(200, "1").always();
    recorder
}

/// What the token endpoint answers once it does.
fn token(recorder: &Recorder) {
    let token = recorder.on_request("POST", "/token");
    token.json(200, r#"{"access_token": "t0ken"}"#);
}

fn connection(recorder: &Recorder, tokens: OAuth2, with: fn(Builder) -> Builder) -> Connection {
    let builder = Builder::new(&API)
        .base_url("https://a.example")
        .credential_source("bearer", tokens.token_url("/token"))
        .transport(recorder.clone());
    with(builder).build().expect("a client")
}

fn call(connection: &Connection) -> Result<i64, Error<()>> {
    let answer = run(connection.call::<Secured>().send());
    answer.map(|answer| answer.as_i64().expect("a number"))
}

/// How often a token was asked for.
fn asked(recorder: &Recorder) -> usize {
    let requests = recorder.requests();
    requests.iter().filter(|one| one.path() == "/token").count()
}

fn credentials() -> OAuth2 {
    OAuth2::client_credentials("id", "s3cret")
}

fn quick(builder: Builder) -> Builder {
    builder.retries(Retries::up_to(4).attempt_timeout(5 * SECOND))
}

#[test]
fn what_may_pass_is_asked_again() {
    let recorder = recorder();
    let endpoint = || recorder.on_request("POST", "/token");
    endpoint().refuse().then().rate_limit(3).then().status(503);
    token(&recorder);
    let connection = connection(&recorder, OAuth2::refresh_token("r3fresh"), quick);
    assert_eq!(call(&connection).expect("the fourth try"), 1);
    assert_eq!(asked(&recorder), 4);
    assert!(recorder.now() >= 3 * SECOND);
    recorder.assert_used();
}

#[test]
fn what_does_no_harm_is_asked_again_after_more() {
    for tokens in [credentials, || OAuth2::password("me", "w0rd")] {
        let recorder = recorder();
        let endpoint = || recorder.on_request("POST", "/token");
        endpoint().reset().then().silence().then().status(502);
        endpoint().json(200, r#"{"access_to"#).breaks();
        token(&recorder);
        let connection = connection(&recorder, tokens(), quick);
        assert_eq!(call(&connection).expect("the fifth try"), 1);
        assert_eq!(asked(&recorder), 5);
        recorder.assert_used();
    }
}

#[test]
fn what_may_be_used_up_is_not() {
    type Prepare = fn(&Recorder);
    let lost: [Prepare; 4] = [
        |recorder| drop(recorder.on_request("POST", "/token").reset()),
        |recorder| drop(recorder.on_request("POST", "/token").silence()),
        |recorder| drop(recorder.on_request("POST", "/token").status(502)),
        |recorder| {
            drop(
                recorder
                    .on_request("POST", "/token")
                    .json(200, "{")
                    .breaks(),
            )
        },
    ];
    for tokens in [
        || OAuth2::refresh_token("r3fresh"),
        || OAuth2::grant("pin").field("pin", "1234"),
    ] {
        for lose in lost {
            let recorder = recorder();
            lose(&recorder);
            token(&recorder);
            let connection = connection(&recorder, tokens(), quick);
            let error = call(&connection).expect_err("the answer was lost");
            assert!(error.is_credentials(), "{error}");
            assert_eq!((asked(&recorder), error.tries()), (1, 0), "{error}");
        }
    }
}

#[test]
fn what_will_not_pass_is_not() {
    for status in [400, 401, 403, 500] {
        let recorder = recorder();
        recorder.on_request("POST", "/token").status(status);
        token(&recorder);
        let connection = connection(&recorder, credentials(), quick);
        assert!(call(&connection).expect_err("refused").is_credentials());
        assert_eq!(asked(&recorder), 1, "{status}");
    }
}

#[test]
fn the_clients_retries_and_its_budget_hold() {
    let unavailable = |with: fn(Builder) -> Builder| {
        let recorder = recorder();
        recorder.on_request("POST", "/token").status(503).always();
        let error = call(&connection(&recorder, credentials(), with)).expect_err("503");
        let why = "secured (GET /secured): not sent: the credential of `bearer` cannot be had: \
                   the token endpoint answered 503 Service Unavailable";
        assert_eq!(error.to_string(), why);
        asked(&recorder)
    };
    assert_eq!(unavailable(|builder| builder), 3);
    assert_eq!(unavailable(|builder| builder.retries(Retries::none())), 1);
    assert_eq!(unavailable(|builder| builder.retry_budget(1)), 2);

    // What would wait longer than the call may take is told at once.
    let recorder = recorder();
    recorder.on_request("POST", "/token").rate_limit(3600);
    let error = call(&connection(&recorder, credentials(), |builder| builder)).expect_err("429");
    assert!(
        error.to_string().contains("429 Too Many Requests"),
        "{error}"
    );
    assert_eq!((asked(&recorder), recorder.now()), (1, Duration::ZERO));
}

/// What hooks see.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Hook for Seen {
    fn around<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        let mut seen = self.0.lock().expect("no panic");
        seen.push(request.uri().path().to_owned());
        next.send(request)
    }
}

#[test]
fn hooks_do_not_see_it() {
    let recorder = recorder();
    recorder.on_request("POST", "/token").status(503);
    token(&recorder);
    let seen = Seen::default();
    let builder = Builder::new(&API).base_url("https://a.example");
    let builder = builder.credential_source("bearer", credentials().token_url("/token"));
    let builder = builder.hook(seen.clone()).transport(recorder.clone());
    let connection = builder.build().expect("a client");
    assert_eq!(call(&connection).expect("a number"), 1);
    assert_eq!(asked(&recorder), 2);
    assert_eq!(*seen.0.lock().expect("no panic"), ["/secured"]);
}
