// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, problem, value};
use super::tested::Client;
use super::tested::operations::profiles::{CreateProfile, ListSegments, SaveAction};

#[test]
fn create_profile_answers_200() {
    answer::<CreateProfile>(200, "text/plain", "de6f0132ea9e412599ae31262c45633b");
}

#[test]
fn create_profile_answers_500_not_saved() {
    problem::<CreateProfile>(500, "text/plain", "Error save data");
}

#[test]
fn create_profile_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"ip":"8.8.8.8","name":"Bob"}"#);
    let sent = recorder.sent(client.create_profile().body(&body).call());
    sent.has_parts(&[("ip", "8.8.8.8"), ("name", "Bob")]);
}

#[test]
fn list_segments_answers_200() {
    answer::<ListSegments>(200, "application/json", "[35,36]");
}

#[test]
fn list_segments_answers_500_no_user() {
    problem::<ListSegments>(500, "text/plain", "User not found");
}

#[test]
fn list_segments_answers_500_no_juid() {
    problem::<ListSegments>(500, "text/plain", "JUID not found");
}

#[test]
fn save_action_answers_200() {
    answer::<SaveAction>(200, "text/plain", "Request accepted");
}

#[test]
fn save_action_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid":"de6f0132ea9e412599ae31262c45633b","tags":"1,2,3","label":"login"}"#,
    );
    let sent = recorder.sent(client.save_action(&body).call());
    sent.has_parts(
        &[
            ("juid", "de6f0132ea9e412599ae31262c45633b"),
            ("tags", "1,2,3"),
            ("label", "login"),
        ],
    );
}
