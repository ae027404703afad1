//! A secret that is given to a client is in nothing that the client shows, whatever it is, wherever
//! it goes, and however the server repeats it: everything is shown, and all of it is searched.
//!
//! What a caller asks for by name is not searched: headers and bodies of answers as they came, and what
//! a recorder or a hook sees of a request.

mod api;
mod clients;
mod echo;
mod search;

use std::collections::BTreeMap;

use clientwright_runtime::{Answer as Read, Call, Credential, OAuth2, Recorder};

use self::api::{
    Basic, Bearer, Echo, Keys, Login, Token, Vault, Word, all, bare, builder, plain, secret, wide,
};
use self::echo::{answers, server, whole};
use self::search::{MARK, Shown};
use crate::api::run;
use crate::server::Server;

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
        let connection = bare().base_url(url).build().expect("a client");
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

#[test]
fn of_sources() {
    let shown = Shown::default();
    let sources: [fn() -> OAuth2; 4] = [
        || OAuth2::client_credentials("somebody", &wide()),
        || OAuth2::password("somebody", &wide()),
        || OAuth2::refresh_token(&wide()).client("id", &wide()),
        || OAuth2::grant("pin").field("pin", &wide()),
    ];
    for source in sources {
        // The server of the API knows what only the endpoint was told.
        let token = whole("200 OK", "application/json", r#"{"access_token": "t"}"#);
        let answers = answers(&[wide()]);
        let times = answers.len();
        let server = Server::new([token].into_iter().chain(answers));
        let builder = bare().base_url(&server.url);
        let connection = builder.credential_source("oauth", source()).build();
        let connection = connection.expect("a client");
        for _ in 0..times {
            show(&shown, connection.call::<Token>());
        }
    }
    shown.is_clean(400);
}

#[test]
fn of_arguments() {
    let shown = Shown::default();
    type Give = fn(Vault) -> Vault;
    let gives: [(Give, String); 4] = [
        (|vault| vault.pin(&wide()), wide()),
        (|vault| vault.pin("7").codes(&["1", &wide()]), wide()),
        (|vault| vault.pin("7").phrase(Some(secret())), secret()),
        (|vault| vault.pin("7").visit(&wide()), wide()),
    ];
    for (give, secret) in gives {
        let answers = answers(&[secret]);
        let times = answers.len();
        let server = Server::new(answers);
        let connection = bare().base_url(&server.url).build().expect("a client");
        for _ in 0..times {
            show(&shown, give(Vault(connection.call::<Vault>())).0);
        }
        let recorder = Recorder::new().answer(200, "application/json", "7");
        let recording = bare().base_url("https://a.example");
        let recording = recording.transport(recorder.clone()).build();
        show(
            &shown,
            give(Vault(recording.expect("a client").call::<Vault>())).0,
        );
        shown.debug(&recorder.requests());
    }
    shown.is_clean(400);
}
