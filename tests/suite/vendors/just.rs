//! Just: plain text, forms, a token in a header.

use clientwright_runtime::Recorder;

use crate::support::{json, run};

mod client {
    clientwright_runtime::include_client!("just");
}

use client::types::channel::Channel;
use client::types::new_profile::NewProfile;
use client::types::stat_channel::StatChannel;
use client::types::utm_metric::UtmMetric;
use client::types::utm_metric_update::UtmMetricUpdate;
use client::{Client, Problem};

fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().auth_token("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS");
    builder
        .transport(recorder.clone())
        .build()
        .expect("a known server")
}

#[test]
fn create_profile() {
    let juid = "de6f0132ea9e412599ae31262c45633b";
    let recorder = Recorder::new()
        .answer(200, "text/html; charset=UTF-8", juid)
        .answer(500, "text/html", "Error save data");
    let client = client(&recorder);

    let answer = run(client.create_profile().send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.url(),
        "https://api.justservices.cc/api/user/v1/subscription/create/profile"
    );
    assert_eq!(
        request.header("x-auth-token"),
        Some("cLH6gah9CVp1j9kNoGrvl0i1rzLXSWDS")
    );
    assert_eq!(
        (request.text().as_str(), request.header("content-type")),
        ("", None)
    );
    assert_eq!(*answer, juid);

    let profile = NewProfile::new().ip("8.8.8.8").name("Bob");
    let error = run(client.create_profile().body(&profile).send()).expect_err("a failure");
    let text = recorder.requests()[1].text();
    assert!(text.contains("name=\"ip\"\r\n\r\n8.8.8.8\r\n"), "{text}");
    assert_eq!(
        error.problem(),
        Some(&Problem::Text("Error save data".to_owned()))
    );
}

#[test]
fn update_utm_metric() {
    let recorder = Recorder::new().answer(200, "text/plain", "Metrics updated");
    let metric = UtmMetric::new()
        .email("123@123.com")
        .number(99988800066)
        .refid("ch-api_src-tyuuyt-api")
        .refidm("wwwtttoedhtiuyuburoncoreg11893200170333w0722");

    let call = client(&recorder).update_utm_metric(Channel::Email, &UtmMetricUpdate::new(metric));
    let answer = run(call.send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "PUT");
    assert_eq!(
        request.path(),
        "/api/user/v1/subscription/update/utm-metric/channel/email"
    );
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.text(),
        "data=%7B%22email%22%3A%22123%40123.com%22%2C%22number%22%3A99988800066%2C\
         %22refid%22%3A%22ch-api_src-tyuuyt-api%22%2C\
         %22refidm%22%3A%22wwwtttoedhtiuyuburoncoreg11893200170333w0722%22%7D"
    );
    assert_eq!(*answer, "Metrics updated");
}

#[test]
fn list_segments() {
    let recorder = json("[35,36]  ");
    let call = client(&recorder).list_segments("de6f0132ea9e412599ae31262c45633b");
    let answer = run(call.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.url(),
        "https://api.justservices.cc/api/user/v1/info/segment/?juid=de6f0132ea9e412599ae31262c45633b"
    );
    assert_eq!(*answer, [35, 36]);
}

#[test]
fn daily_refid_counts() {
    let recorder = json(
        r#"{"2020-08-11":{"ch-direct_src-direct_lp-main":1},"2020-11-04":{"ch-direct_src-direct_lp-main":1,"ch-direct_src-direct_lp-main2":1}}"#,
    );
    let call = client(&recorder).get_daily_refid_counts(
        StatChannel::Sms,
        "2020-11-29 00:27:52",
        "2020-08-11 20:38:49",
    );
    let answer = run(call.send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].url(),
        "https://api.justservices.cc/api/user/v1/info/stat-by-refid/channel/sms\
         ?end=2020-11-29%2000%3A27%3A52&start=2020-08-11%2020%3A38%3A49"
    );
    assert_eq!(answer["2020-11-04"]["ch-direct_src-direct_lp-main2"], 1);
}
