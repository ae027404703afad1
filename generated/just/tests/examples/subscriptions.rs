// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, problem, value};
use super::tested::Client;
use super::tested::operations::subscriptions::{SubscribeEmail, SubscribeSms, UnsubscribeEmail,
    UnsubscribeSms, UpdateUtmMetric};
use super::tested::types::channel::Channel;

#[test]
fn subscribe_email_answers_500_no_juid() {
    problem::<SubscribeEmail>(500, "text/plain", "JuId empty");
}

#[test]
fn subscribe_email_answers_500_bad_email() {
    problem::<SubscribeEmail>(500, "text/plain", "Not validate email");
}

#[test]
fn subscribe_email_answers_500_no_user() {
    problem::<SubscribeEmail>(500, "text/plain", "User not found");
}

#[test]
fn subscribe_email_answers_500_not_saved() {
    problem::<SubscribeEmail>(500, "text/plain", "Error save data");
}

#[test]
fn subscribe_email_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "email": "email@email.com"}"#,
    );
    let call = client.subscribe_email(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("email", "email@email.com")],
    );
}

#[test]
fn subscribe_email_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "email": "email@email.com"}"#,
    );
    let call = client.subscribe_email(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.justservices.cc/api/user/v1/subscription/subscribe/email",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("email", "email@email.com")],
    );
}

#[test]
fn subscribe_sms_answers_500_no_juid() {
    problem::<SubscribeSms>(500, "text/plain", "JuId empty");
}

#[test]
fn subscribe_sms_answers_500_bad_number() {
    problem::<SubscribeSms>(500, "text/plain", "Not validate number");
}

#[test]
fn subscribe_sms_answers_500_no_user() {
    problem::<SubscribeSms>(500, "text/plain", "User not found");
}

#[test]
fn subscribe_sms_answers_500_not_saved() {
    problem::<SubscribeSms>(500, "text/plain", "Error save data");
}

#[test]
fn subscribe_sms_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "number": "00000000000"}"#,
    );
    let call = client.subscribe_sms(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("number", "00000000000")],
    );
}

#[test]
fn subscribe_sms_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "number": "00000000000"}"#,
    );
    let call = client.subscribe_sms(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.justservices.cc/api/user/v1/subscription/subscribe/sms",
    );
    sent.has_header("X-AUTH-TOKEN", "cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("number", "00000000000")],
    );
}

#[test]
fn unsubscribe_email_answers_500_no_juid() {
    problem::<UnsubscribeEmail>(500, "text/plain", "JuId is missing");
}

#[test]
fn unsubscribe_email_answers_500_no_parameter() {
    problem::<UnsubscribeEmail>(500, "text/plain", "Mandatory parameter is missing");
}

#[test]
fn unsubscribe_email_answers_500_no_user() {
    problem::<UnsubscribeEmail>(500, "text/plain", "User not found");
}

#[test]
fn unsubscribe_email_answers_500_no_subscription() {
    problem::<UnsubscribeEmail>(500, "text/plain", "Subscription not found");
}

#[test]
fn unsubscribe_email_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "email": "email@email.com"}"#,
    );
    let call = client.unsubscribe_email(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("email", "email@email.com")],
    );
}

#[test]
fn unsubscribe_sms_answers_500_no_juid() {
    problem::<UnsubscribeSms>(500, "text/plain", "JuId is missing");
}

#[test]
fn unsubscribe_sms_answers_500_no_parameter() {
    problem::<UnsubscribeSms>(500, "text/plain", "Mandatory parameter is missing");
}

#[test]
fn unsubscribe_sms_answers_500_no_user() {
    problem::<UnsubscribeSms>(500, "text/plain", "User not found");
}

#[test]
fn unsubscribe_sms_answers_500_no_subscription() {
    problem::<UnsubscribeSms>(500, "text/plain", "Subscription not found");
}

#[test]
fn unsubscribe_sms_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"juid": "de6f0132ea9e412599ae31262c45633b", "number": "00000000000"}"#,
    );
    let call = client.unsubscribe_sms(&body).call();
    let sent = recorder.sent(call);
    sent.has_parts(
        &[("juid", "de6f0132ea9e412599ae31262c45633b"), ("number", "00000000000")],
    );
}

#[test]
fn update_utm_metric_answers_200() {
    answer::<UpdateUtmMetric>(200, "text/plain", "Metrics updated");
}

#[test]
fn update_utm_metric_answers_500_bad_data() {
    problem::<UpdateUtmMetric>(500, "text/plain", "Invalid data");
}

#[test]
fn update_utm_metric_answers_500_unprocessable() {
    problem::<UpdateUtmMetric>(500, "text/plain", "Unprocessable Entity");
}

#[test]
fn update_utm_metric_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "data": {
    "email": "123@123.com",
    "number": 99988800066,
    "refid": "ch-api_src-tyuuyt-api",
    "refidm": "wwwtttoedhtiuyuburoncoreg11893200170333w0722"
  }
}"#,
    );
    let call = client.update_utm_metric(Channel::Email, &body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            (
                "data",
                r#"{"email":"123@123.com","number":99988800066,"refid":"ch-api_src-tyuuyt-api","refidm":"wwwtttoedhtiuyuburoncoreg11893200170333w0722"}"#,
            ),
        ],
    );
}

#[test]
fn update_utm_metric_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .auth_token("0zNPYIFit4eqkGm7Mvd5WVfAU9ngXOy")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "data": {
    "email": "123@123.com",
    "number": 99988800066,
    "refid": "ch-api_src-tyuuyt-api",
    "refidm": "wwwtttoedhtiuyuburoncoreg11893200170333w0722"
  }
}"#,
    );
    let call = client.update_utm_metric(Channel::Email, &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.justservices.cc/api/user/v1/subscription/update/utm-metric/channel/email",
    );
    sent.has_header("X-AUTH-TOKEN", "0zNPYIFit4eqkGm7Mvd5WVfAU9ngXOy");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            (
                "data",
                r#"{"email":"123@123.com","number":99988800066,"refid":"ch-api_src-tyuuyt-api","refidm":"wwwtttoedhtiuyuburoncoreg11893200170333w0722"}"#,
            ),
        ],
    );
}
