//! No text that is shown has a credential in it.

use std::error::Error as _;
use std::fmt::Debug;
use std::time::Duration;

use clientwright_runtime::{Builder, Call, Recorder, answers, operation, record};

use crate::api::{API, build, run};
use crate::server::{Answer, Server, answer, redirect};

const SECRETS: [&str; 7] = [
    "s3cret/header",
    "s3cret/query",
    "s3cret%2Fquery",
    "s3cret/password",
    "czNjcmV0LW5hbWU6czNjcmV0L3Bhc3N3b3Jk",
    "s3cret/bearer",
    "s3cret/cookie",
];

#[operation(
    GET,
    "/all",
    security("header" & "query" & "cookie" & "basic"),
    errors(default = Said)
)]
struct All(Call<bool, Echo>);

/// What a server said that repeats what it was told.
#[answers]
enum Echo {
    #[wire(text)]
    Said(String),
}

fn builder() -> Builder {
    Builder::new(&API)
        .credential("header", SECRETS[0])
        .credential("query", SECRETS[1])
        .basic("basic", "s3cret-name", SECRETS[3])
        .credential("bearer", SECRETS[5])
        .credential("cookie", SECRETS[6])
}

#[track_caller]
fn clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

/// Everything that an error shows, what lies behind it included.
#[track_caller]
fn clean_error(error: &clientwright_runtime::Error<Echo>) {
    clean(&format!("{error} {error:?} {error:#?}"));
    assert!(error.source().is_none(), "its text is the whole");
    let mut source = error.transport_error();
    if let Some(error) = error.decode_error() {
        source = Some(error);
    }
    while let Some(error) = source {
        clean(&format!("{error} {error:?} {error:#?}"));
        source = error.source();
    }
}

#[track_caller]
fn clean_debug(value: &dyn Debug) {
    clean(&format!("{value:?} {value:#?}"));
}

#[test]
fn clients_calls_and_requests() {
    let recorder = Recorder::new().answer(200, "application/json", "true");
    let builder = builder()
        .base_url("https://a.example")
        .transport(recorder.clone());
    clean_debug(&builder);
    let client = build(builder).expect("a client");
    clean_debug(&client);
    let call = client
        .0
        .call::<All>()
        .query("q", &SECRETS[1])
        .header("h", &SECRETS[0])
        .json(&SECRETS[5]);
    clean_debug(&call);
    let sending = call.send();
    clean_debug(&sending);
    let response = run(sending).expect("true");
    clean_debug(&response);
    clean_debug(&recorder);
    let request = recorder.requests().remove(0);
    clean_debug(&request);
    assert!(request.query().contains(SECRETS[2]));
    for (name, value) in request.headers() {
        clean(&format!("{name}: {value:?}"));
    }
    for wrong in ["s3cret/bearer\n", "s3cret/cookie;"] {
        for key in ["bearer", "cookie", "basic", "none"] {
            let error = Builder::new(&API)
                .base_url("https://a.example")
                .credential(key, wrong);
            if let Err(error) = error.build() {
                clean(&format!("{error} {error:?}"));
            }
        }
    }
}

#[test]
fn errors() {
    let echo = format!("you said {}", SECRETS.join(" "));
    let cases = [
        Some(answer("400 Bad Request", "text/plain", &echo)),
        Some(answer("200 OK", "application/json", &format!("\"{echo}\""))),
        Some(redirect(
            "302 Found",
            &format!("https://b.example/?k={}", SECRETS[1]),
        )),
        Some(Answer::Hold(String::new())),
        Some(Answer::Send("no HTTP\r\n\r\n".to_owned())),
        None,
    ];
    for case in cases {
        let server = Server::new(case);
        let connection = builder()
            .base_url(&server.url)
            .timeout(Duration::from_millis(200))
            .build()
            .expect("a client");
        clean_error(&run(All(connection.call::<All>()).send()).expect_err("all fail"));
    }
    let connection = builder().base_url("http://127.0.0.1:1").build();
    let connection = connection.expect("a client");
    clean_error(&run(All(connection.call::<All>()).send()).expect_err("no server"));
    let call = connection.request::<bool, Echo>("GET", "/x?k=s3cret/query/../{y}");
    clean_error(&run(call.header("x", &"s3cret/header\n").send()).expect_err("unsendable"));
}

#[record(new)]
struct Login {
    name: String,
    #[wire(secret)]
    password: String,
    #[wire(secret)]
    pin: Option<i64>,
    #[wire(secret)]
    answers: Option<Vec<String>>,
    more: Option<Vec<Login>>,
}

#[test]
fn secret_fields_of_a_body_are_not_repeated() {
    let echo = r#"{"said":"Zoë, p\u00fc, aaaa\/bb\"b, aaaa, 4711, one two, one+two, inner, abc"}"#;
    let login = Login::new("Zoë", "aaaa/bb\"b")
        .pin(4711)
        .answers(&["one two", "abc", "aaaa"])
        .more(&[Login::new("Zoë", "inner")]);
    type Made = fn(Call<bool, Echo>, &Login) -> Call<bool, Echo>;
    let ways: [Made; 6] = [
        |call, login| call.json(login),
        |call, login| call.json_in("login", login),
        |call, login| call.form(login),
        |call, login| call.multipart(login),
        |call, login| call.body_field("login", login),
        |call, login| call.query("login", login),
    ];
    for way in ways {
        let recorder = Recorder::new()
            .answer(400, "application/json", echo)
            .answer(200, "application/json", echo);
        let connection = builder()
            .base_url("https://a.example")
            .transport(recorder.clone())
            .build()
            .expect("a client");
        let call = || way(connection.call::<All>(), &login);
        let error = run(call().send()).expect_err("400");
        let shown = r#"{"said":"Zoë, p\u00fc, [secret], [secret], [secret], [secret], [secret], [secret], abc"}"#;
        assert_eq!(
            error.to_string(),
            format!("all (GET /all): 400 Bad Request; body: {shown}")
        );
        let debug = format!("{error:?}");
        assert!(
            !debug.contains("4711") && !debug.contains("inner"),
            "{debug}"
        );
        // Also of a success that cannot be read nothing is told.
        let error = run(call().send()).expect_err("no boolean").to_string();
        assert!(!error.contains("4711"), "{error}");
    }
}
