//! Servers that only some operations have, and where their calls go instead.

use clientwright_runtime::Recorder;

use crate::support::run;

mod client {
    clientwright_runtime::include_client!("servers");
}

use client::{Client, ClientBuilder};

/// The URLs of a call of each operation.
fn urls(builder: ClientBuilder) -> Vec<String> {
    let mut recorder = Recorder::new();
    for _ in 0..6 {
        recorder = recorder.answer(204, "text/plain", "");
    }
    let builder = builder.key("s3cret").transport(recorder.clone());
    let client = builder.build().expect("a fixture with a server");
    run(client.list_things().send()).expect("a success");
    run(client.get_file("a/b").send()).expect("a success");
    run(client.put_file("x").send()).expect("a success");
    run(client.delete_file("x").send()).expect("a success");
    run(client.list_people().send()).expect("a success");
    run(client.get_status().send()).expect("a success");
    let requests = recorder.requests();
    // The description names each of these servers, so each gets the credential.
    let keys = requests.iter().map(|request| request.header("X-Key"));
    assert!(keys.into_iter().all(|key| key == Some("s3cret")));
    let urls = requests.iter().map(|request| request.url().to_string());
    urls.collect()
}

#[test]
fn each_operation_goes_to_its_first_server() {
    assert_eq!(
        urls(Client::builder()),
        [
            "https://api.example.com/v1/things",
            "https://eu.files.example.com/v2/files/a%2Fb",
            "https://uploads.example.com/files/x",
            "https://api.example.com/v1/files/x",
            "https://api.example.com/v2/people",
            "https://api.example.com/status",
        ]
    );
}

#[test]
fn the_base_url_moves_what_is_at_its_host() {
    assert_eq!(
        urls(Client::builder().base_url("http://127.0.0.1:8080/proxy")),
        [
            "http://127.0.0.1:8080/proxy/things",
            "https://eu.files.example.com/v2/files/a%2Fb",
            "https://uploads.example.com/files/x",
            "http://127.0.0.1:8080/proxy/files/x",
            "http://127.0.0.1:8080/v2/people",
            "http://127.0.0.1:8080/status",
        ]
    );
}

#[test]
fn each_server_can_be_replaced() {
    let builder = Client::builder()
        .base_url("http://127.0.0.1:1")
        .eu_files_example_com_v2_url("http://127.0.0.1:0")
        .eu_files_example_com_v2_url("http://127.0.0.1:2/f/")
        .uploads_example_com_url("http://127.0.0.1:3")
        .v2_url("http://127.0.0.1:4/proxy/v2")
        .root_url("http://127.0.0.1:5");
    assert_eq!(
        urls(builder),
        [
            "http://127.0.0.1:1/things",
            "http://127.0.0.1:2/f/files/a%2Fb",
            "http://127.0.0.1:3/files/x",
            "http://127.0.0.1:1/files/x",
            "http://127.0.0.1:4/proxy/v2/people",
            "http://127.0.0.1:5/status",
        ]
    );
}

#[test]
fn what_is_no_url_is_refused_at_once() {
    let builder = Client::builder().uploads_example_com_url("uploads");
    let error = builder.build().expect_err("a host alone");
    assert_eq!(
        error.to_string(),
        "the URL in place of `https://uploads.example.com` cannot be used: it has no `https://` in front"
    );
}
