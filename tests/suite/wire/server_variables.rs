//! A server whose URL has variables.

use crate::support::{nothing, run};

mod client {
    clientwright_runtime::include_client!("server_variables");
}

use client::{Client, ClientBuilder};

fn url(with: impl Fn(ClientBuilder) -> ClientBuilder) -> String {
    let recorder = nothing();
    let builder = with(Client::builder()).transport(recorder.clone());
    let client = builder.build().expect("a server");
    run(client.list_things().send()).expect("a success");
    recorder.requests()[0].url()
}

#[test]
fn what_is_not_set_has_its_default() {
    assert_eq!(url(|one| one), "https://demo.example.com:443/v2/things");
    assert_eq!(
        url(|one| one.customer("acme").port("8443")),
        "https://acme.example.com:8443/v2/things"
    );
    assert_eq!(
        url(|one| one.base_path("v1/x").base_path("v3/")),
        "https://demo.example.com:443/v3/things"
    );
}

#[test]
fn a_base_url_stands_for_all_of_it() {
    assert_eq!(
        url(|one| one.customer("acme").base_url("http://localhost:1/a")),
        "http://localhost:1/a/things"
    );
}

#[test]
fn a_value_that_makes_no_url_is_refused() {
    let built = Client::builder()
        .customer("a b")
        .transport(nothing())
        .build();
    let error = built.expect_err("a host with a blank");
    assert!(error.to_string().contains("base URL"), "{error}");
}
