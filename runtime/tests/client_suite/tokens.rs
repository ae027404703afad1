//! Credentials that come from elsewhere: fetched once, kept, and fetched anew.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use clientwright_runtime::{
    Api, Body, BoxError, BoxFuture, Builder, Call, Connection, Credential, CredentialSource,
    Fetching, File, In, OAuth2, Recorder, Scheme, SchemeKind, Transport, operation,
};

use crate::api::run;
use crate::server::{Server, answer};

static API: Api = Api {
    user_agent: "test-client/1.2.3",
    server: Some("https://a.example/v1"),
    schemes: &[
        key("header", In::Header, "X-Key"),
        key("query", In::Query, "access_token"),
        key("cookie", In::Cookie, "session"),
        Scheme {
            key: "basic",
            kind: SchemeKind::Basic,
        },
        Scheme {
            key: "oauth",
            kind: SchemeKind::OAuth2 {
                token_url: Some("https://login.example/token"),
                refresh_url: None,
                scopes: "read write",
            },
        },
    ],
    security: &[],
    rate_limits: &[],
};

const fn key(key: &'static str, location: In, name: &'static str) -> Scheme {
    Scheme {
        key,
        kind: SchemeKind::ApiKey { location, name },
    }
}

#[operation(POST, "/all", security("header" & "query" & "cookie" & "basic" | "oauth"))]
struct All(Call<(), ()>);

#[operation(GET, "/oauth", security("oauth"))]
struct OAuth(Call<(), ()>);

#[operation(GET, "/query", security("query"))]
struct Query(Call<(), ()>);

/// Gives what is next, if it is let.
#[derive(Clone, Default)]
struct Vault(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    given: usize,
    locked: bool,
    broken: bool,
    expires: Option<Duration>,
}

impl Vault {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().expect("no panic")
    }
}

impl CredentialSource for Vault {
    fn fetch<'a>(&'a self, fetching: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        let key = fetching.scheme().key;
        self.state().given += 1;
        Box::pin(std::future::poll_fn(move |_| {
            let state = self.state();
            if state.locked {
                return Poll::Pending;
            }
            if state.broken {
                return Poll::Ready(Err("the vault is shut".into()));
            }
            let count = state.given;
            let credential = match key {
                "basic" => Credential::basic("user", &format!("s3cret-{count}")),
                _ => Credential::token(&format!("s3cret-{key}/{count}")),
            };
            Poll::Ready(Ok(match state.expires {
                Some(time) => credential.expires_in(time),
                None => credential,
            }))
        }))
    }
}

fn connection(recorder: &Recorder, with: impl FnOnce(Builder) -> Builder) -> Connection {
    let builder = Builder::new(&API).transport(recorder.clone());
    with(builder).build().expect("nothing is wrong")
}

fn fine(recorder: Recorder) -> Recorder {
    recorder.answer(204, "text/plain", "")
}

#[test]
fn after_a_401_all_are_fetched_anew_once() {
    let refused = Recorder::new().answer(401, "text/plain", "s3cret-header/1 has expired");
    let recorder = fine(refused);
    let vaults: Vec<Vault> = (0..4).map(|_| Vault::default()).collect();
    let connection = connection(&recorder, |builder| {
        let keys = ["header", "query", "cookie", "basic"]
            .into_iter()
            .zip(&vaults);
        keys.fold(builder, |builder, (key, vault)| {
            builder.credential_source(key, vault.clone())
        })
    });
    let call = connection
        .call::<All>()
        .query("a", &1_i64)
        .cookie("b", &"c");
    run(call.text("body").send()).expect("the second try");
    let requests = recorder.requests();
    assert_eq!(requests.len(), 2);
    for (index, request) in requests.iter().enumerate() {
        let count = index + 1;
        assert_eq!(request.text(), "body");
        assert_eq!(
            request.header("X-Key"),
            Some(&*format!("s3cret-header/{count}"))
        );
        assert_eq!(
            request.query(),
            format!("a=1&access_token=s3cret-query%2F{count}")
        );
        assert_eq!(
            request.header("Cookie"),
            Some(&*format!("b=c; session=s3cret-cookie/{count}"))
        );
        assert!(request.headers()["Cookie"].is_sensitive());
    }
    assert_ne!(
        requests[0].header("Authorization"),
        requests[1].header("Authorization")
    );

    // A second refusal is final, and nothing that was sent is shown.
    let text = "s3cret-oauth/1 and s3cret-oauth/2 are no good";
    let recorder = Recorder::new().answer(401, "text/plain", text);
    let recorder = recorder.answer(401, "text/plain", text);
    let vault = Vault::default();
    let connection = self::connection(&recorder, |builder| {
        builder.credential_source("oauth", vault.clone())
    });
    let error = run(connection.call::<OAuth>().send()).expect_err("refused twice");
    assert_eq!((error.tries(), vault.state().given), (2, 2));
    assert_eq!(
        error.to_string(),
        "oAuth (GET /oauth): 401 Unauthorized (2 tries); body: [secret] and [secret] are no good"
    );
    assert!(!format!("{error:?} {connection:?}").contains("s3cret"));
}

#[test]
fn what_cannot_be_sent_again_leaves_it_to_the_next_call() {
    let recorder = Recorder::new().answer(401, "text/plain", "");
    let recorder = fine(recorder);
    let vault = Vault::default();
    let connection = connection(&recorder, |builder| {
        builder.credential_source("oauth", vault.clone())
    });
    let file = File::stream(Body::reader(&b"once"[..]));
    let upload = connection.call::<OAuth>().file("text/plain", &file);
    let error = run(upload.send()).expect_err("refused");
    assert_eq!((error.tries(), vault.state().given), (1, 1));
    run(connection.call::<OAuth>().send()).expect("a success");
    assert_eq!(vault.state().given, 2);
}

#[test]
fn it_is_fetched_anew_shortly_before_it_expires() {
    let recorder = (0..4).fold(Recorder::new(), |recorder, _| fine(recorder));
    let vault = Vault::default();
    vault.state().expires = Some(Duration::from_secs(3600));
    let connection = connection(&recorder, |builder| {
        builder.credential_source("query", vault.clone())
    });
    for (wait, fetched) in [(0, 1), (3500, 1), (41, 2), (3539, 2)] {
        run(recorder.sleep(Duration::from_secs(wait)));
        run(connection.clone().call::<Query>().send()).expect("a success");
        assert_eq!(vault.state().given, fetched);
    }
    assert_eq!(
        recorder.requests()[3].query(),
        "access_token=s3cret-query%2F2"
    );
}

/// Polls a future once.
fn poll<F: Future>(future: &mut Pin<Box<F>>) -> Poll<F::Output> {
    future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn many_calls_fetch_once() {
    // The recorder's clock would run ahead while the vault is locked.
    let server = Server::new((0..3).map(|_| answer("204 No Content", "text/plain", "")));
    let vault = Vault::default();
    vault.state().locked = true;
    let builder = Builder::new(&API).base_url(&server.url);
    let connection = builder.credential_source("query", vault.clone()).build();
    let connection = connection.expect("nothing is wrong");
    run(async {
        let send = || Box::pin(connection.call::<Query>().send());
        let mut calls = [send(), send(), send(), send()];
        for call in &mut calls {
            assert!(poll(call).is_pending());
        }
        assert_eq!(vault.state().given, 1);
        // The one that fetches is given up: another one does.
        let [first, mut second, third, fourth] = calls;
        drop(first);
        assert!(poll(&mut second).is_pending());
        assert_eq!(vault.state().given, 2);
        vault.state().locked = false;
        for call in [second, third, fourth] {
            call.await.expect("a success");
        }
    });
    assert_eq!(vault.state().given, 2);
    for _ in 0..3 {
        assert!(server.line().contains("access_token=s3cret-query%2F2"));
    }
}

#[test]
fn where_it_cannot_be_had_nothing_is_sent() {
    let recorder = fine(Recorder::new());
    let vault = Vault::default();
    vault.state().broken = true;
    let connection = connection(&recorder, |builder| {
        builder.credential_source("oauth", vault.clone())
    });
    let error = run(connection.call::<OAuth>().send()).expect_err("no credential");
    assert!(error.is_credentials());
    assert_eq!(
        error.to_string(),
        "oAuth (GET /oauth): not sent: the credential of `oauth` cannot be had: the vault is shut"
    );
    assert_eq!(recorder.requests().len(), 0);
    vault.state().broken = false;
    run(connection.call::<OAuth>().send()).expect("the vault is open again");
}

#[test]
fn a_call_has_its_own_instead() {
    let recorder = (0..3).fold(Recorder::new(), |recorder, _| fine(recorder));
    let vault = Vault::default();
    let connection = connection(&recorder, |builder| {
        builder
            .credential_source("query", vault.clone())
            .credential("oauth", "of the client")
    });
    let own = Credential::token("own");
    run(connection.call::<Query>().credential("query", &own).send()).expect("a success");
    run(connection
        .call::<Query>()
        .query("access_token", &"by hand")
        .send())
    .expect("a success");
    run(connection.call::<OAuth>().credential("oauth", &own).send()).expect("a success");
    assert_eq!(vault.state().given, 0);
    let requests = recorder.requests();
    assert_eq!(requests[0].query(), "access_token=own");
    assert_eq!(requests[1].query(), "access_token=by%20hand");
    assert_eq!(requests[2].header("Authorization"), Some("Bearer own"));
    let wrong = connection.call::<OAuth>().credential("other", &own);
    let error = run(wrong.send()).expect_err("there is no such scheme");
    assert!(error.is_unsendable(), "{error}");
}

fn oauth(recorder: &Recorder, tokens: OAuth2) -> Connection {
    connection(recorder, |builder| {
        builder.credential_source("oauth", tokens)
    })
}

fn token(recorder: Recorder, body: &'static str) -> Recorder {
    recorder.answer(200, "application/json", body)
}

#[test]
fn the_grants_of_oauth2() {
    let sent = |tokens: OAuth2| {
        let recorder = fine(token(
            Recorder::new(),
            r#"{"access_token":"t","expires_in":"60"}"#,
        ));
        run(oauth(&recorder, tokens).call::<OAuth>().send()).expect("a success");
        let requests = recorder.requests();
        let basic = requests[0].header("Authorization").map(str::to_owned);
        (requests[0].url(), requests[0].text(), basic)
    };
    let url = "https://login.example/token".to_owned();
    let scope = "scope=read+write";
    assert_eq!(
        sent(OAuth2::client_credentials("i d", "s:é")),
        (
            url.clone(),
            format!("grant_type=client_credentials&{scope}"),
            // `i+d:s%3A%C3%A9`, as RFC 6749 has it.
            Some("Basic aStkOnMlM0ElQzMlQTk=".to_owned()),
        )
    );
    assert_eq!(
        sent(
            OAuth2::password("me", "p&w")
                .client("id", "sec")
                .client_in_body()
                .scopes("")
        ),
        (
            url.clone(),
            "grant_type=password&username=me&password=p%26w&client_id=id&client_secret=sec"
                .to_owned(),
            None,
        )
    );
    assert_eq!(
        sent(
            OAuth2::grant("pin")
                .field("pin", "1234")
                .scopes("a")
                .token_url("/api/token")
        ),
        (
            "https://a.example/v1/api/token".to_owned(),
            "grant_type=pin&pin=1234&scope=a".to_owned(),
            None,
        )
    );
    assert_eq!(
        sent(OAuth2::refresh_token("first")).1,
        "grant_type=refresh_token&refresh_token=first"
    );
}

#[test]
fn refresh_tokens_take_turns_until_one_is_refused() {
    let recorder = Recorder::new();
    let first = r#"{"access_token":"t1","expires_in":100,"refresh_token":"r1"}"#;
    let second = r#"{"access_token":"t2","expires_in":100,"refresh_token":"r2"}"#;
    let third = r#"{"access_token":"t3","expires_in":100}"#;
    let recorder = fine(token(recorder, first));
    let recorder = fine(token(recorder, second));
    let recorder = recorder.answer(400, "application/json", r#"{"error":"invalid_grant"}"#);
    let recorder = fine(token(recorder, third));
    let connection = oauth(&recorder, OAuth2::client_credentials("id", "secret"));
    for _ in 0..3 {
        run(connection.call::<OAuth>().send()).expect("a success");
        run(recorder.sleep(Duration::from_secs(91)));
    }
    let requests = recorder.requests();
    let texts: Vec<String> = requests.iter().map(|request| request.text()).collect();
    assert_eq!(texts[2], "grant_type=refresh_token&refresh_token=r1");
    assert_eq!(texts[4], "grant_type=refresh_token&refresh_token=r2");
    assert!(texts[5].starts_with("grant_type=client_credentials"));
    let tokens = [1, 3, 6].map(|index: usize| requests[index].header("Authorization"));
    assert_eq!(
        tokens,
        [Some("Bearer t1"), Some("Bearer t2"), Some("Bearer t3")]
    );
}

#[test]
fn what_an_endpoint_refuses_is_told_without_secrets() {
    let why = |status: u16, body: &'static str, tokens: OAuth2| {
        let recorder = Recorder::new().answer(status, "application/json", body);
        let error = run(oauth(&recorder, tokens).call::<OAuth>().send()).expect_err("no token");
        assert!(error.is_credentials());
        let text = format!("{error} {error:?}");
        assert!(!text.contains("s3cret"), "{text}");
        let (_, why) = error
            .to_string()
            .split_once("cannot be had: ")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .expect("it says so");
        why
    };
    let client = || OAuth2::client_credentials("id", "s3cret");
    assert_eq!(
        why(
            401,
            r#"{"error":"invalid_client","error_description":"s3cret is wrong"}"#,
            client()
        ),
        "the token endpoint answered 401 Unauthorized: invalid_client"
    );
    assert_eq!(
        why(500, "s3cret", client()),
        "the token endpoint answered 500 Internal Server Error"
    );
    assert_eq!(
        why(200, r#"{"access_token":{}}"#, client()),
        "the answer of the token endpoint has no `access_token`"
    );
    assert_eq!(
        why(200, "s3cret", client()),
        "the answer of the token endpoint is no JSON"
    );
    assert_eq!(why(200, r#"{"access_token":""}"#, client()), "it is empty");
    assert_eq!(
        why(200, r#"{"access_token":"s3cret\n"}"#, client()),
        "the credential of `oauth` has characters that cannot be sent"
    );
    assert_eq!(
        why(
            400,
            r#"{"error":"invalid_grant"}"#,
            OAuth2::refresh_token("s3cret")
        ),
        "the token endpoint answered 400 Bad Request: invalid_grant"
    );
    assert_eq!(
        why(200, "", client().token_url("login")),
        "the token URL `login` is neither a path nor a URL without a user name"
    );
    assert!(!format!("{:?}", client().field("pin", "s3cret")).contains("s3cret"));
}

#[test]
fn a_token_that_cannot_be_renewed_leaves_the_answer() {
    let recorder = fine(token(Recorder::new(), r#"{"access_token":"t0ken-one"}"#));
    let recorder = recorder
        .answer(401, "text/plain", "t0ken-one is old")
        .answer(500, "text/plain", "");
    let connection = oauth(&recorder, OAuth2::client_credentials("id", "secret"));
    run(connection.call::<OAuth>().send()).expect("a success");
    let error = run(connection.call::<OAuth>().send()).expect_err("401");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(
        error.to_string(),
        "oAuth (GET /oauth): 401 Unauthorized: the credential of `oauth` cannot be had: \
         the token endpoint answered 500 Internal Server Error; body: [secret] is old"
    );
}
