//! What comes back.

use clientwright_runtime::{Bytes, Json};
use iqualify_client::Problem;
use iqualify_client::types::api_error::ApiError;
use iqualify_client::types::channel_learner::ChannelLearner;
use isendpro_client::types::flag::Flag;

use super::client;
use crate::servers::Server;

pub async fn bytes(server: &Server) {
    let client = isendpro_client::Client::builder().base_url(&server.url());
    let client = client.keyid("k").build().expect("a client");
    server.answer_with(
        200,
        r#"{"content-type": "application/zip", "x-name": "Zoë"}"#,
        "PK\u{3}ü",
    );
    let zip = client
        .get_liste_noire(Flag::N1)
        .send()
        .await
        .expect("a file");
    assert_eq!(zip.headers()["x-name"].as_bytes(), b"Zo\xeb");
    let zip: Bytes = zip.into_body();
    assert_eq!(zip, "PK\u{3}ü");
    assert_eq!(
        server.request().line(),
        "POST /getlistenoire?getListeNoire=1&keyid=k"
    );
}

pub async fn an_error_is_typed(server: &Server) {
    let client = iqualify_client::Client::builder().base_url(&server.url());
    let client = client.access_token("t0ken").build().expect("a client");
    server.answer(
        400,
        r#"{"name": "SchemaValidationError", "details": "t0ken is no string"}"#,
    );
    let body = ChannelLearner::new();
    let call = client.add_channel_learner("o", "c", &body);
    let error = call.send().await.expect_err("400");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let Some(Problem::ApiError(ApiError::ErrorDetails(problem))) = error.problem() else {
        panic!("{error:?}");
    };
    assert_eq!(problem.name, "SchemaValidationError");
    assert!(!format!("{error} {error:?}").contains("t0ken"), "{error:?}");
    let request = server.request();
    assert_eq!(request.line(), "POST /offerings/o/channels/c/learners");
    assert_eq!(request.header("authorization"), Some("t0ken"));
}

pub async fn a_body_of_the_wrong_type(server: &Server) {
    server.answer(200, r#"{"id": "seven"}"#);
    let call = client(server).request::<Vec<Json>, ()>("GET", "/things");
    let error = call.send().await.expect_err("no array");
    assert!(error.is_decode(), "{error}");
    assert_eq!(server.requests().len(), 1);
}

pub async fn nobody_answers(_: &Server) {
    let call = client(&Server::gone()).request::<Json, ()>("POST", "/things");
    let error = call.send().await.expect_err("nobody");
    assert!(error.is_transport() && error.tries() == 1, "{error:?}");
    let why = "the connection failed: fetch failed: ECONNREFUSED";
    assert_eq!(error.to_string(), format!("request (POST /things): {why}"));
}
