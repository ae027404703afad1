// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::senders::{DeleteSender, GetSender, RegisterSender};

#[test]
fn delete_sender_answers_200() {
    answer::<
        DeleteSender,
    >(
        200,
        "application/json",
        r#"{"sender":"TestNOS","created":"2018-10-23T17:43:19Z"}"#,
    );
}

#[test]
fn get_sender_answers_200() {
    answer::<
        GetSender,
    >(
        200,
        "application/json",
        r#"{"sender":"TestNOS","created":"2018-10-23T17:43:19Z"}"#,
    );
}

#[test]
fn register_sender_answers_200() {
    answer::<
        RegisterSender,
    >(
        200,
        "application/json",
        r#"{"sender":"TestNOS","created":"2018-10-23T17:43:19Z"}"#,
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
    let body = value(r#"{"sender":"TestNOS"}"#);
    let sent = recorder.sent(client.register_sender("text").body(&body).call());
    sent.has_json(r#"{"sender":"TestNOS"}"#);
}
