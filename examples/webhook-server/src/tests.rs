//! The samples of the vendor's documentation, posted to the server.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt;

use super::{Inbox, router};

const REPORT: &str = r#"{
    "messageId": "5c613848879973045cf39ac4",
    "batchId": "5c613848879973045cf39ac3",
    "recipient": "456189040623",
    "code": 102,
    "duration": 0,
    "created": "2018-10-23T17:43:21Z",
    "segments": 2,
    "price": 0.082,
    "currency": "eur",
    "reference": "A client reference"
}"#;

const MESSAGE: &str = r#"{
    "id": "5c613848879973045cf39ac4",
    "batchId": "5c613848879973045cf39ac3",
    "owner": "ip1-XXXXX",
    "sender": "46712345678",
    "recipient": "456189040623",
    "body": "Hi my name is earl",
    "direction": "mo",
    "segments": 1,
    "type": "SMS",
    "datacoding": "GSM",
    "priority": 1,
    "statuses": [{"created": "2018-10-23T17:43:21Z", "code": 201, "duration": 1}],
    "modified": "2018-10-23T17:43:19Z",
    "mcc": "431",
    "mnc": "20"
}"#;

/// Posts a body, and gives the status of the answer and what the server noted.
async fn send(path: &str, media_type: &str, body: &str) -> (StatusCode, Vec<String>) {
    let inbox = Inbox::new("hush".to_owned());
    let request = Request::post(path)
        .header("content-type", media_type)
        .body(Body::from(body.to_owned()))
        .expect("a request");
    let answer = router(inbox.clone()).oneshot(request).await;
    let status = answer.expect("a router always answers").status();
    let lines = inbox.lines().clone();
    (status, lines)
}

#[tokio::test]
async fn a_delivery_report() {
    let line = "5c613848879973045cf39ac4 has the status 102".to_owned();
    let noted = (StatusCode::OK, vec![line]);
    let sent = send("/ip1/hush/reports", "application/json", REPORT).await;
    assert_eq!(sent, noted);
    // The newer page of the documentation calls the same key `id`.
    let newer = REPORT.replace("messageId", "id");
    let sent = send(
        "/ip1/hush/reports",
        "application/json; charset=utf-8",
        &newer,
    )
    .await;
    assert_eq!(sent, noted);
}

#[tokio::test]
async fn an_incoming_message() {
    let sent = send("/ip1/hush/messages", "application/json", MESSAGE).await;
    let line = r#"46712345678 writes "Hi my name is earl""#.to_owned();
    assert_eq!(sent, (StatusCode::OK, vec![line]));
}

#[tokio::test]
async fn what_is_none_is_refused() {
    let nothing = |status| (status, Vec::new());
    let path = "/ip1/hush/reports";
    let sent = send(path, "application/json", r#"{"code": "none"}"#).await;
    assert_eq!(sent, nothing(StatusCode::BAD_REQUEST));
    let sent = send(path, "text/csv", "102").await;
    assert_eq!(sent, nothing(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    let sent = send("/ip1/guess/reports", "application/json", REPORT).await;
    assert_eq!(sent, nothing(StatusCode::NOT_FOUND));
}
