//! No text that is shown has a credential in it.

use std::error::Error as _;
use std::fmt::Debug;
use std::time::Duration;

use clientwright_runtime::{Answers, Builder, Call, Recorder, operation};

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
#[derive(Answers)]
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

/// Everything that an error shows, its sources included.
#[track_caller]
fn clean_error(error: &clientwright_runtime::Error<Echo>) {
    clean(&format!("{error} {error:?} {error:#?}"));
    let mut source = error.source();
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
