// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::notifications::SendNotification;

#[test]
fn send_notification_answers_200() {
    answer::<
        SendNotification,
    >(200, "application/json", r#"{"status": "success", "message": "Message sent!"}"#);
}

#[test]
fn send_notification_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "templateKey": "irqm1350re7pw",
  "email": "test@test.com",
  "attachmentFileName": "test.pdf",
  "attachmentFileContent": "JVBERi0xLjQNJeLjz9M..."
}"#,
    );
    let call = client.send_notification(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("templateKey", "irqm1350re7pw"),
            ("email", "test@test.com"),
            ("attachmentFileName", "test.pdf"),
            ("attachmentFileContent", "JVBERi0xLjQNJeLjz9M..."),
        ],
    );
}

#[test]
fn send_notification_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "templateKey": "irqm1350re7pw",
  "email": "test@test.com",
  "attachmentFileName": "test.pdf",
  "attachmentFileContent": "JVBERi0xLjQNJeLjz9M..."
}"#,
    );
    let call = client.send_notification(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/notifications/send?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("templateKey", "irqm1350re7pw"),
            ("email", "test@test.com"),
            ("attachmentFileName", "test.pdf"),
            ("attachmentFileContent", "JVBERi0xLjQNJeLjz9M..."),
        ],
    );
}
