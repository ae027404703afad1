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
    let body = value(r#"{"ip": "8.8.8.8", "name": "Bob"}"#);
    let call = client.create_profile().body(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(&[("ip", "8.8.8.8"), ("name", "Bob")]);
}

#[test]
fn create_profile_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.create_profile().call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.justservices.cc/api/user/v1/subscription/create/profile",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_no_body();
}

#[test]
fn list_segments_answers_200() {
    answer::<ListSegments>(200, "application/json", "[35, 36]");
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
fn list_segments_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_segments("de6f0132ea9e412599ae31262c45633b").call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.justservices.cc/api/user/v1/info/segment/?juid=de6f0132ea9e412599ae31262c45633b",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_no_body();
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
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "tags": "1,2,3", "label": "login"}"#,
    );
    let call = client.save_action(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(
        &[
            ("juid", "de6f0132ea9e412599ae31262c45633b"),
            ("tags", "1,2,3"),
            ("label", "login"),
        ],
    );
}

#[test]
fn save_action_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "tags": "1,2,3", "label": "login"}"#,
    );
    let call = client.save_action(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.justservices.cc/api/user/v1/action/");
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_parts(
        &[
            ("juid", "de6f0132ea9e412599ae31262c45633b"),
            ("tags", "1,2,3"),
            ("label", "login"),
        ],
    );
}
