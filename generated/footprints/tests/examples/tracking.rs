// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::tracking::{InitMobileTracking, InitWebTracking, SendMobileLocation,
    SendMobileSensors, SendMobileTracking, SendWebTracking};

#[test]
fn init_mobile_tracking_answers_200() {
    answer::<
        InitMobileTracking,
    >(
        200,
        "application/json",
        r#"{
  "status": "ok",
  "mobileId": "b38efdc7087731bbef9d6cb050a6aa9bbcb8beb2178ec42afac83eb5e836f050"
}"#,
    );
}

#[test]
fn init_mobile_tracking_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "userEmail": "test.email@test.com",
  "pushNotificationToken": "123456"
}"#,
    );
    let call = client.init_mobile_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            ("userEmail", "test.email@test.com"),
            ("pushNotificationToken", "123456"),
        ],
    );
}

#[test]
fn init_mobile_tracking_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "userEmail": "test.email@test.com",
  "pushNotificationToken": "123456"
}"#,
    );
    let call = client.init_mobile_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/mobileapi/init");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            ("userEmail", "test.email@test.com"),
            ("pushNotificationToken", "123456"),
        ],
    );
}

#[test]
fn init_web_tracking_answers_200() {
    answer::<
        InitWebTracking,
    >(
        200,
        "application/json",
        r#"{
  "status": "ok",
  "pid": "b38efdc7087731bbef9d6cb050a6aa9bbcb8beb2178ec42afac83eb5e836f050"
}"#,
    );
}

#[test]
fn init_web_tracking_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"appkey": "571e64183647a855d0sgf3a3", "email": "test.email@test.com"}"#,
    );
    let call = client.init_web_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[("appkey", "571e64183647a855d0sgf3a3"), ("email", "test.email@test.com")],
    );
}

#[test]
fn init_web_tracking_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"appkey": "571e64183647a855d0sgf3a3", "email": "test.email@test.com"}"#,
    );
    let call = client.init_web_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/jsapi/init");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[("appkey", "571e64183647a855d0sgf3a3"), ("email", "test.email@test.com")],
    );
}

#[test]
fn send_mobile_location_answers_200() {
    answer::<SendMobileLocation>(200, "application/json", r#"{"success": true}"#);
}

#[test]
fn send_mobile_location_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "{{username}}",
  "mid": "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73",
  "lat": 44.432149,
  "lon": 26.088868,
  "accuracy": 3
}"#,
    );
    let call = client.send_mobile_location(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("appkey", "{{username}}"),
            ("mid", "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73"),
            ("lat", "44.432149"),
            ("lon", "26.088868"),
            ("accuracy", "3"),
        ],
    );
}

#[test]
fn send_mobile_location_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "{{username}}",
  "mid": "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73",
  "lat": 44.432149,
  "lon": 26.088868,
  "accuracy": 3
}"#,
    );
    let call = client.send_mobile_location(&body).call();
    let sent = recorder.sent(call);
    sent.is("PUT", "https://api.example.com/mobileapi/geo");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("appkey", "{{username}}"),
            ("mid", "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73"),
            ("lat", "44.432149"),
            ("lon", "26.088868"),
            ("accuracy", "3"),
        ],
    );
}

#[test]
fn send_mobile_sensors_answers_200() {
    answer::<SendMobileSensors>(200, "application/json", r#"{"success": true}"#);
}

#[test]
fn send_mobile_sensors_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "mid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "sensors": [
    {
      "uuid": "2376-34342-1233-23424",
      "rssi": 5,
      "distance": 4,
      "macAddress": "345987345345-23482746-345934587",
      "txPower": 2,
      "name": "mimi",
      "minor": 3.2,
      "major": 4.1
    },
    {
      "uuid": "2376-34342-1233-23422",
      "rssi": 5,
      "distance": 44,
      "macAddress": "345987345345-23482746-345934587",
      "txPower": 6,
      "name": "cici",
      "minor": 1.1,
      "major": 2.2
    }
  ]
}"#,
    );
    let call = client.send_mobile_sensors(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "mid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("sensors[0][uuid]", "2376-34342-1233-23424"),
            ("sensors[0][rssi]", "5"),
            ("sensors[0][distance]", "4"),
            ("sensors[0][macAddress]", "345987345345-23482746-345934587"),
            ("sensors[0][txPower]", "2"),
            ("sensors[0][name]", "mimi"),
            ("sensors[0][minor]", "3.2"),
            ("sensors[0][major]", "4.1"),
            ("sensors[1][uuid]", "2376-34342-1233-23422"),
            ("sensors[1][rssi]", "5"),
            ("sensors[1][distance]", "44"),
            ("sensors[1][macAddress]", "345987345345-23482746-345934587"),
            ("sensors[1][txPower]", "6"),
            ("sensors[1][name]", "cici"),
            ("sensors[1][minor]", "1.1"),
            ("sensors[1][major]", "2.2"),
        ],
    );
}

#[test]
fn send_mobile_sensors_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "mid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "sensors": [
    {
      "uuid": "2376-34342-1233-23424",
      "rssi": 5,
      "distance": 4,
      "macAddress": "345987345345-23482746-345934587",
      "txPower": 2,
      "name": "mimi",
      "minor": 3.2,
      "major": 4.1
    },
    {
      "uuid": "2376-34342-1233-23422",
      "rssi": 5,
      "distance": 44,
      "macAddress": "345987345345-23482746-345934587",
      "txPower": 6,
      "name": "cici",
      "minor": 1.1,
      "major": 2.2
    }
  ]
}"#,
    );
    let call = client.send_mobile_sensors(&body).call();
    let sent = recorder.sent(call);
    sent.is("PUT", "https://api.example.com/mobileapi/sensors");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "mid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("sensors[0][uuid]", "2376-34342-1233-23424"),
            ("sensors[0][rssi]", "5"),
            ("sensors[0][distance]", "4"),
            ("sensors[0][macAddress]", "345987345345-23482746-345934587"),
            ("sensors[0][txPower]", "2"),
            ("sensors[0][name]", "mimi"),
            ("sensors[0][minor]", "3.2"),
            ("sensors[0][major]", "4.1"),
            ("sensors[1][uuid]", "2376-34342-1233-23422"),
            ("sensors[1][rssi]", "5"),
            ("sensors[1][distance]", "44"),
            ("sensors[1][macAddress]", "345987345345-23482746-345934587"),
            ("sensors[1][txPower]", "6"),
            ("sensors[1][name]", "cici"),
            ("sensors[1][minor]", "1.1"),
            ("sensors[1][major]", "2.2"),
        ],
    );
}

#[test]
fn send_mobile_tracking_answers_200() {
    answer::<SendMobileTracking>(200, "application/json", "{}");
}

#[test]
fn send_mobile_tracking_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "mid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "actionType": "visit",
  "requestType": "action",
  "aditionalData": {
    "brands": [
      "Zara",
      "Adidas"
    ],
    "tenants": [
      "H&M",
      "C&A"
    ]
  }
}"#,
    );
    let call = client.send_mobile_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "mid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("actionType", "visit"),
            ("requestType", "action"),
            ("aditionalData[brands][0]", "Zara"),
            ("aditionalData[brands][1]", "Adidas"),
            ("aditionalData[tenants][0]", "H&M"),
            ("aditionalData[tenants][1]", "C&A"),
        ],
    );
}

#[test]
fn send_mobile_tracking_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "mid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "actionType": "visit",
  "requestType": "action",
  "aditionalData": {
    "brands": [
      "Zara",
      "Adidas"
    ],
    "tenants": [
      "H&M",
      "C&A"
    ]
  }
}"#,
    );
    let call = client.send_mobile_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/mobileapi/send");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "mid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("actionType", "visit"),
            ("requestType", "action"),
            ("aditionalData[brands][0]", "Zara"),
            ("aditionalData[brands][1]", "Adidas"),
            ("aditionalData[tenants][0]", "H&M"),
            ("aditionalData[tenants][1]", "C&A"),
        ],
    );
}

#[test]
fn send_web_tracking_answers_200() {
    answer::<SendWebTracking>(200, "application/json", "{}");
}

#[test]
fn send_web_tracking_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "uid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "uType": "c",
  "actionType": "visit",
  "requestType": "action",
  "aditionalData": {
    "brands": [
      "Zara",
      "Adidas"
    ],
    "tenants": [
      "H&M",
      "C&A"
    ]
  }
}"#,
    );
    let call = client.send_web_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "uid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("uType", "c"),
            ("actionType", "visit"),
            ("requestType", "action"),
            ("aditionalData[brands][0]", "Zara"),
            ("aditionalData[brands][1]", "Adidas"),
            ("aditionalData[tenants][0]", "H&M"),
            ("aditionalData[tenants][1]", "C&A"),
        ],
    );
}

#[test]
fn send_web_tracking_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "appkey": "571e64183647a855d0sgf3a3",
  "uid": "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
  "uType": "c",
  "actionType": "visit",
  "requestType": "action",
  "aditionalData": {
    "brands": [
      "Zara",
      "Adidas"
    ],
    "tenants": [
      "H&M",
      "C&A"
    ]
  }
}"#,
    );
    let call = client.send_web_tracking(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/jsapi/send");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("appkey", "571e64183647a855d0sgf3a3"),
            (
                "uid",
                "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667",
            ),
            ("uType", "c"),
            ("actionType", "visit"),
            ("requestType", "action"),
            ("aditionalData[brands][0]", "Zara"),
            ("aditionalData[brands][1]", "Adidas"),
            ("aditionalData[tenants][0]", "H&M"),
            ("aditionalData[tenants][1]", "C&A"),
        ],
    );
}
