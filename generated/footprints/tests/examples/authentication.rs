// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::authentication::CreateToken;

#[test]
fn create_token_answers_200() {
    answer::<
        CreateToken,
    >(
        200,
        "application/json",
        r#"{
  "access_token": "3a53f15f7382f61564e3b16a3b81a37354c88f391263adf31be953e80b3f3",
  "token_type": "bearer",
  "expires_in": 31535999,
  "refresh_token": "903173e6a53ae2d6c238ed50ccd1db5b42cb967ce408d370b3f3257eh7e0e295",
  "scope": [
    "app_scope",
    "hostess_scope"
  ],
  "hostess_name": "Test Hostess",
  "hostess_id": "5b30cb85e1267446c5784b75"
}"#,
    );
}

#[test]
fn create_token_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .basic("user", "password")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"grant_type": "client_credentials", "pin": "1234567890"}"#);
    let call = client.create_token(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("grant_type", "client_credentials"), ("pin", "1234567890")]);
}

#[test]
fn create_token_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .basic("{{key}}", "{{secret}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"grant_type": "client_credentials", "pin": "1234567890"}"#);
    let call = client.create_token(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/api/token");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_basic("{{key}}", "{{secret}}");
    sent.has_form(&[("grant_type", "client_credentials"), ("pin", "1234567890")]);
}
