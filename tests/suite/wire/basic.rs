//! HTTP Basic and Bearer, and a vendor whose base URL is the customer's.

use crate::support::{json, nothing, run};

mod client {
    clientwright_runtime::include_client!("basic");
}

use client::Client;

#[test]
fn user_and_password_are_encoded() {
    let recorder = json(r#""me""#);
    let client = Client::builder()
        .base_url("https://customer.example.com/api/")
        .basic("Aladdin", "open sesame")
        .transport(recorder.clone())
        .build()
        .expect("a base URL");
    run(client.get_me().send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://customer.example.com/api/me");
    assert_eq!(
        request.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[test]
fn a_bearer_token_is_sent_where_it_belongs() {
    let recorder = nothing();
    let client = Client::builder()
        .base_url("http://localhost:1")
        .basic("a", "b")
        .bearer("t0ken")
        .transport(recorder.clone())
        .build()
        .expect("a base URL");
    run(client.get_bearer().send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].header("authorization"),
        Some("Bearer t0ken")
    );
}

#[test]
fn without_a_base_url_there_is_no_client() {
    let error = Client::builder()
        .transport(nothing())
        .build()
        .expect_err("no base URL");
    assert!(error.to_string().contains("base URL"), "{error}");
}
