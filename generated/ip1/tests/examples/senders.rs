// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::senders::DeleteSender;

#[test]
fn delete_sender_answers_200() {
    answer::<
        DeleteSender,
    >(
        200,
        "application/json",
        r#"{"sender": "TestNOS", "created": "2018-10-23T17:43:19Z"}"#,
    );
}

#[test]
fn register_sender_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"sender": "TestNOS"}"#);
    let call = client.register_sender("text").body(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(r#"{"sender": "TestNOS"}"#);
}

#[test]
fn register_sender_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("{key}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"sender": "Foretagsnamn"}"#);
    let call = client.register_sender("Foretagsnamn").body(&body).call();
    let sent = recorder.sent(call);
    sent.is("PUT", "https://api.ip1sms.com/v2/me/senders/Foretagsnamn");
    sent.has_header("Authorization", "Bearer {key}");
    sent.has_header("Content-Type", "application/json");
    sent.has_json(r#"{"sender": "Foretagsnamn"}"#);
}
