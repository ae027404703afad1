//! What takes chance, or the time.

use std::time::Duration;

use clientwright_runtime::{Call, Json, OAuth2, Retries, operation};

use super::{builder, client};
use crate::servers::Server;

pub async fn busy_servers_are_asked_again(server: &Server) {
    // Without a date in the answer, the clock of JavaScript counts; Node.js gives one, so take that away.
    let headers = r#"{"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT", "date": ""}"#;
    server.answer_with(503, headers, "");
    server.answer(200, "7");
    let wait = Duration::from_millis(20);
    let call = client(server).request::<Json, ()>("GET", "/busy");
    let answer = call
        .retries(Retries::up_to(1).delays(wait, wait))
        .send()
        .await
        .expect("a number");
    assert_eq!(answer.as_i64(), Some(7));
    assert_eq!(server.requests().len(), 2);
}

pub async fn tokens_are_fetched_once(server: &Server) {
    let tokens = OAuth2::client_credentials("client", "hush").token_url("/token");
    let client = builder(server)
        .credential_source("token", tokens)
        .build()
        .expect("a client");
    server.answer(
        200,
        r#"{"access_token": "t1", "token_type": "bearer", "expires_in": 3600}"#,
    );
    for _ in 0..2 {
        server.answer(200, "null");
        client
            .request::<Json, ()>("GET", "/things")
            .send()
            .await
            .expect("null");
    }
    let requests = server.requests();
    let lines: Vec<String> = requests.iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["POST /token", "GET /things", "GET /things"]);
    assert_eq!(
        requests[0].header("authorization"),
        Some("Basic Y2xpZW50Omh1c2g=")
    );
    assert_eq!(requests[0].body(), "grant_type=client_credentials");
    assert_eq!(requests[2].header("authorization"), Some("Bearer t1"));
}

#[operation(POST, "/bookings", idempotency_key = "Idempotency-Key")]
struct Book(Call<Json, ()>);

pub async fn keys_are_chance(server: &Server) {
    let mut keys = Vec::new();
    for _ in 0..2 {
        server.answer(200, "null");
        client(server).call::<Book>().send().await.expect("null");
        keys.extend(
            server
                .request()
                .header("idempotency-key")
                .map(str::to_owned),
        );
    }
    assert!(
        keys.len() == 2 && keys[0] != keys[1] && keys[0].len() == 36,
        "{keys:?}"
    );
}
