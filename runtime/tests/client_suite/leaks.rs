//! A secret that is given to a client is in nothing that the client shows, whatever it is, wherever
//! it goes, and however the server repeats it: everything is shown, and all of it is searched.
//!
//! What a caller asks for by name is not searched: headers and bodies of answers as they came, and what
//! a recorder or a hook sees of a request.

mod search;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clientwright_runtime::{
    Answer as Read, Api, Body, BoxError, BoxFuture, BuildClient, Builder, Call, Credential,
    CredentialSource, Event, Fetching, Frames, Hook, In, Items, Json, Next, OAuth2, Recorder,
    Retries, Scheme, SchemeKind, TransportError, answers, operation, record,
};

use self::search::{MARK, Shown, found};
use crate::api::run;
use crate::server::{Answer, Server};

const fn scheme(key: &'static str, kind: SchemeKind) -> Scheme {
    Scheme { key, kind }
}

const fn key(location: In) -> SchemeKind {
    let name = "X-Key";
    SchemeKind::ApiKey { location, name }
}

static API: Api = Api {
    user_agent: "leaks/1",
    server: None,
    schemes: &[
        scheme("header", key(In::Header)),
        scheme("query", key(In::Query)),
        scheme("cookie", key(In::Cookie)),
        scheme("basic", SchemeKind::Basic),
        scheme("bearer", SchemeKind::Bearer),
        scheme("word", SchemeKind::Http("Token")),
        scheme(
            "oauth",
            SchemeKind::OAuth2 {
                token_url: Some("/token"),
                refresh_url: None,
                scopes: "all",
            },
        ),
    ],
    security: &[],
    rate_limits: &[],
};

#[operation(
    POST,
    "/keys",
    security("header" & "query" & "cookie"),
    errors(default = Said)
)]
struct Keys(Call<Json, Echo>);

#[operation(POST, "/basic", security("basic"), errors(default = Named))]
struct Basic(Call<BTreeMap<String, bool>, Echo>);

#[operation(POST, "/bearer", security("bearer"), errors(default = Named))]
struct Bearer(Call<bool, Echo>);

#[operation(POST, "/word", security("word"), errors(default = Said))]
struct Word(Call<String, Echo>);

#[operation(POST, "/oauth", security("oauth"), errors(default = Said))]
struct Token(Call<Json, Echo>);

#[answers]
enum Echo {
    #[wire(text)]
    Said(String),
    Named(Json),
}

#[record(new)]
struct Login {
    name: String,
    #[wire(secret)]
    password: String,
}

/// A secret with signs that every encoding has to say otherwise; headers take no other letters.
fn secret() -> String {
    format!("{MARK}/+ &\"<%?~'")
}

/// What is taken as it is.
fn plain() -> String {
    format!("{MARK}/+&'~")
}

/// One that goes where all letters can.
fn wide() -> String {
    format!("{MARK}/é\n\"\\☃")
}

fn builder() -> Builder {
    Builder::new(&API)
        .credential("header", &secret())
        .credential("query", &wide())
        .credential("cookie", &plain())
        .basic("basic", "somebody", &wide())
        .credential("bearer", &secret())
        .credential("word", &secret())
        .retries(Retries::none())
        .timeout(Duration::from_millis(300))
        .body_limit(20_000)
}

/// What the client of [`builder`] has.
fn all() -> [String; 4] {
    [secret(), plain(), wide(), format!("somebody:{}", wide())]
}

/// Secrets, in every spelling, as a server may repeat them.
fn echo(secrets: &[String]) -> String {
    let mut all = String::new();
    for secret in secrets {
        let escaped: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let some: String = secret
            .chars()
            .map(|c| match c.is_ascii_alphanumeric() || "-._~".contains(c) {
                true => c.to_string(),
                false => c
                    .to_string()
                    .bytes()
                    .map(|byte| format!("%{byte:02x}"))
                    .collect(),
            })
            .collect();
        let json = serde_json::to_string(secret).expect("a text");
        assert!(
            found(&escaped).is_none(),
            "letters are not escaped by anybody"
        );
        for spelt in [
            secret.as_str(),
            &some,
            &json[1..json.len() - 1],
            &format!("{secret:?}"),
            &STANDARD.encode(secret),
            &STANDARD.encode(format!("a{secret}")),
            &secret
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('<', "&lt;"),
        ] {
            all.push_str(&format!("({spelt})"));
        }
    }
    all
}

fn whole(status: &str, media: &str, body: &str) -> Answer {
    let header: String = echo(&all())
        .chars()
        .filter(|c| (' '..='~').contains(c))
        .collect();
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nX-Echo: {header}\r\nRetry-After: {header}\r\n\
         Location: https://b.example/?{header}\r\nSet-Cookie: X-Key={header}\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// How a server may answer, good and bad.
fn answers(secrets: &[String]) -> Vec<Answer> {
    let echo = || echo(secrets);
    let (json, text) = ("application/json", "text/plain");
    let quoted = serde_json::to_string(&echo()).expect("a text");
    let object = format!("{{{quoted}: 1, \"a\": {quoted}}}");
    let long = format!("{}{}", "x".repeat(10_000), echo());
    let mut all = vec![
        whole("200 OK", json, &quoted),
        whole("200 OK", json, &object),
        whole("200 OK", json, &format!("{object}]")),
        whole("200 OK", json, &echo()),
        whole("200 OK", text, &echo()),
        whole("200 OK", text, &"x".repeat(30_000)),
        Answer::Send(format!(
            "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{}",
            echo()
        )),
        Answer::Send(format!("{}\r\n\r\n", echo())),
        Answer::Send(format!("HTTP/1.1 200 {}\r\n{}\r\n\r\n", plain(), echo())),
        Answer::Hold(String::new()),
        Answer::Hold(format!("HTTP/1.1 200 OK\r\n\r\n{}", echo())),
    ];
    for status in [
        "302 Found",
        "400 No",
        "401 No",
        "404 No",
        "429 No",
        "500 No",
        "503 No",
    ] {
        all.extend([
            whole(status, text, &echo()),
            whole(status, json, &object),
            whole(status, text, &long),
        ]);
    }
    all
}

/// A server that gives each of these answers so many times.
fn server(answers: &[Answer], times: usize) -> Server {
    let all = answers
        .iter()
        .flat_map(|answer| (0..times).map(move |_| again(answer)));
    Server::new(all.collect::<Vec<_>>())
}

/// Where there is no server.
const NOWHERE: &str = "http://127.0.0.1:1";

/// Shows a call, and what comes of it.
fn show<T: Read + std::fmt::Debug>(shown: &Shown, call: Call<T, Echo>) {
    shown.debug(&call);
    let sending = call.send();
    shown.debug(&sending);
    match shown.traced(|| run(sending)) {
        Ok(response) => shown.debug(&response),
        Err(error) => {
            shown.error(&error);
            shown.text(error.to_string());
            if let Some(error) = error.decode_error() {
                shown.error(error);
                shown.text(error.path());
            }
            if let Some(error) = error.transport_error() {
                shown.error(error);
            }
        }
    }
}

/// A call with secrets in its body, its headers and its arguments.
fn filled<T, P>(call: Call<T, P>) -> Call<T, P> {
    let login = Login::new("somebody", &secret());
    call.query("login", &login).json(&login)
}

#[test]
fn of_all_kinds_of_credentials_and_answers() {
    let shown = Shown::default();
    shown.debug(&builder());
    shown.debug(&Login::new("somebody", &secret()));
    let answers = answers(&all());
    let server = server(&answers, 4);
    for (url, times) in [(server.url.as_str(), answers.len()), (NOWHERE, 1)] {
        let connection = builder().base_url(url).build().expect("a client");
        shown.debug(&connection);
        for _ in 0..times {
            show(&shown, filled(connection.call::<Keys>()));
            show(&shown, filled(connection.call::<Basic>()));
            show(&shown, filled(connection.call::<Bearer>()));
            show(&shown, filled(connection.call::<Word>()));
        }
    }
    shown.is_clean(1000);
}

#[test]
fn of_one_call_and_by_hand() {
    let shown = Shown::default();
    let answers = answers(&[plain()]);
    let server = server(&answers, 6);
    for (url, times) in [(server.url.as_str(), answers.len()), (NOWHERE, 1)] {
        let builder = Builder::new(&API).base_url(url).retries(Retries::none());
        let builder = builder.timeout(Duration::from_millis(300));
        let connection = builder.build().expect("a client");
        for _ in 0..times {
            let token = Credential::token(&plain());
            shown.debug(&token);
            show(
                &shown,
                connection.call::<Bearer>().credential("bearer", &token),
            );
            let pair = Credential::basic("somebody", &plain());
            show(
                &shown,
                connection.call::<Basic>().credential("basic", &pair),
            );
            let bearer = connection.call::<Bearer>();
            show(
                &shown,
                bearer.header("Authorization", &format!("Bearer {}", plain())),
            );
            let keys = || {
                let keys = connection.call::<Keys>().header("X-Key", &"other");
                keys.query("X-Key", &"other").cookie("X-Key", &"other")
            };
            show(&shown, keys().header("X-Key", &plain()));
            show(&shown, keys().query("X-Key", &plain()));
            show(&shown, keys().cookie("X-Key", &plain()));
        }
    }
    shown.is_clean(1000);
}

fn again(answer: &Answer) -> Answer {
    match answer {
        Answer::Send(text) => Answer::Send(text.clone()),
        Answer::Hold(text) => Answer::Hold(text.clone()),
        Answer::Slow(head, pieces, pause) => Answer::Slow(head.clone(), pieces.clone(), *pause),
    }
}

#[test]
fn of_token_endpoints() {
    let shown = Shown::default();
    let token = || {
        let fields = [("access_token", secret()), ("refresh_token", secret())];
        let body: BTreeMap<_, _> = fields.into();
        whole(
            "200 OK",
            "application/json",
            &serde_json::to_string(&body).expect("a map"),
        )
    };
    let grants: [fn() -> OAuth2; 4] = [
        || OAuth2::client_credentials("somebody", &secret()),
        || {
            OAuth2::password("somebody", &wide())
                .client("id", &secret())
                .client_in_body()
        },
        || OAuth2::refresh_token(&secret()).client("id", &wide()),
        || OAuth2::grant("pin").field("pin", &wide()),
    ];
    let connection = |tokens: OAuth2, url: &str| {
        shown.debug(&tokens);
        let builder = builder().base_url(url).credential_source("oauth", tokens);
        shown.debug(&builder);
        builder.build().expect("a client")
    };
    for tokens in grants {
        // First the endpoint fails, each time; then the calls that have a token.
        let failing = answers(&all());
        let times = 2 * failing.len();
        let answers = failing.into_iter().chain([token()]).chain(answers(&all()));
        let server = Server::new(answers.collect::<Vec<_>>());
        let connection = connection(tokens(), &server.url);
        for _ in 0..times {
            show(&shown, filled(connection.call::<Token>()));
        }
        shown.debug(&connection);
    }
    show(&shown, connection(grants[0](), NOWHERE).call::<Token>());
    for url in [
        format!("https://me:{MARK}@a.example/x"),
        format!("/x?{MARK}"),
    ] {
        let connection = connection(grants[0]().token_url(&url), NOWHERE);
        show(&shown, connection.call::<Token>());
    }
    shown.is_clean(1000);
}

/// A source that shows what it is given, and fails.
struct Failing;

impl CredentialSource for Failing {
    fn fetch<'a>(&'a self, fetching: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        let text = format!("{fetching:?}");
        Box::pin(async { Err(text.into()) })
    }
}

#[test]
fn of_builders_that_fail() {
    let shown = Shown::default();
    let bad = format!("{MARK}\n;");
    for key in ["header", "cookie", "bearer", "word", "basic", "none"] {
        let builder = Builder::new(&API).base_url("https://a.example");
        for builder in [
            Builder::new(&API)
                .base_url("https://a.example")
                .credential(key, &bad),
            builder.basic(key, &format!("a:{MARK}"), &bad),
        ] {
            if let Err(error) = builder.build() {
                shown.error(&error);
            }
        }
    }
    for url in [
        format!("https://me:{MARK}@a.example"),
        format!("https://a.example/?key={MARK}"),
        format!("ftp://{MARK}"),
        format!("https://a b{MARK}"),
    ] {
        shown.error(
            &Builder::new(&API)
                .base_url(&url)
                .build()
                .expect_err("no base URL"),
        );
        let builder = Builder::new(&API)
            .base_url("https://a.example")
            .server("x", &url);
        shown.error(&builder.build().expect_err("no server"));
    }
    let agent = Builder::new(&API)
        .base_url("https://a.example")
        .user_agent(&bad);
    shown.error(&agent.build().expect_err("no user agent"));
    let failing = builder()
        .base_url("https://a.example")
        .credential_source("oauth", Failing);
    show(&shown, failing.build().expect("a client").call::<Token>());
    shown.is_clean(30);
}

/// Shows what it sees.
struct Look(Shown);

impl Hook for Look {
    fn around<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        self.0.debug(&next);
        self.0.debug(&request.headers());
        self.0.debug(&request.body());
        next.send(request)
    }
}

#[test]
fn of_recorders_hooks_and_streams() {
    const EVENTS: Items = Items {
        accept: "text/event-stream",
        frames: Frames::Data,
        end: None,
    };
    let shown = Shown::default();
    let recorder = Recorder::new();
    let quoted = serde_json::to_string(&echo(&all())).expect("a text");
    let event = format!("data: 1\n\ndata: {{\"a\": {quoted}}}\n\n");
    recorder
        .on("keys")
        .pieces(200, "text/event-stream", [event.clone()])
        .times(2);
    recorder
        .on("keys")
        .pieces(200, "text/event-stream", [event])
        .breaks();
    recorder.on("basic").status(204);
    recorder.on_request("GET", "/never").status(204);
    let builder = builder()
        .base_url("https://a.example")
        .transport(recorder.clone());
    let connection = builder.hook(Look(shown.clone())).build().expect("a client");
    for _ in 0..3 {
        let mut numbers = filled(connection.call::<Keys>()).items::<i64>(EVENTS);
        shown.debug(&numbers);
        shown.traced(|| {
            run(async {
                while let Some(item) = numbers.next().await {
                    if let Err(error) = item {
                        shown.error(&error);
                        shown.error(error.decode_error().expect("no number"));
                    }
                }
            });
        });
        shown.debug(&numbers);
    }
    let error = run(filled(connection.call::<Basic>())
        .items::<Event>(EVENTS)
        .all());
    shown.text(format!("{error:?}"));
    show(&shown, filled(connection.call::<Bearer>()));
    shown.debug(&recorder);
    for request in recorder.requests() {
        shown.debug(&request);
        // Whoever asks is told.
        assert!(found(&request.text()).is_some());
    }
    let unused = catch_unwind(AssertUnwindSafe(|| recorder.assert_used()));
    let unused = unused.expect_err("one is left").downcast::<String>();
    shown.text(*unused.expect("a message"));
    shown.is_clean(40);
}

#[derive(Debug, BuildClient)]
struct ClientBuilder(Builder);

#[derive(Clone, Debug)]
struct Client(#[expect(dead_code, reason = "it is shown")] clientwright_runtime::Connection);

#[test]
fn of_generated_clients() {
    let shown = Shown::default();
    let builder = ClientBuilder(builder().base_url("https://a.example"));
    shown.debug(&builder);
    shown.debug(
        &builder
            .transport(Recorder::new())
            .build()
            .expect("a client"),
    );
    shown.is_clean(4);
}
