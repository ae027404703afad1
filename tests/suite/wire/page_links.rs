//! Pages whose answers have the URL of the next one.

use clientwright_runtime::{Bytes, Recorder};

use crate::support::run;

mod client {
    clientwright_runtime::include_client!("page_links");
}

use client::Client;
use client::types::list_batches::Order;

fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().transport(recorder.clone());
    builder
        .key("s3cret")
        .build()
        .expect("a fixture with a server")
}

/// Answers with these headers `Link`, one a page.
fn linked(links: &[&'static str]) -> Recorder {
    links
        .iter()
        .copied()
        .enumerate()
        .fold(Recorder::new(), |recorder, (index, link)| {
            recorder.answer_with(move |_| {
                let answer = http::Response::builder().header("Link", link);
                answer
                    .body(Bytes::from(format!("[{index}]")))
                    .expect("an answer")
            })
        })
}

#[test]
fn the_header_leads_on() {
    let recorder = linked(&[
        r#"<https://api.example.com/v1/batches?start=1&order=DESC&key=s3cret>; rel="next", </v1/batches?start=9>; rel="last""#,
        r#"<https://api.example.com/v1/batches?start=0>; rel="prev", <?start=2&order=DESC> rel="next""#,
        r#"<https://api.example.com/v1/batches?start=1>; rel="prev""#,
    ]);
    let batches = client(&recorder).list_batches().order(Order::Desc).stream();
    assert_eq!(run(batches.all()).expect("all batches"), [0, 1, 2]);
    let urls: Vec<String> = recorder
        .requests()
        .iter()
        .map(|request| request.url())
        .collect();
    assert_eq!(
        urls,
        [
            "https://api.example.com/v1/batches?order=DESC&key=s3cret",
            "https://api.example.com/v1/batches?start=1&order=DESC&key=s3cret",
            "https://api.example.com/v1/batches?start=2&order=DESC&key=s3cret",
        ]
    );
}

#[test]
fn a_link_to_another_server_gets_nothing() {
    let recorder = linked(&["<https://evil.example/v1/batches?start=1>; rel=next"]);
    let mut pages = client(&recorder).list_batches().pages();
    assert_eq!(*run(pages.next()).expect("a page").expect("the first"), [0]);
    let error = run(pages.next())
        .expect("an answer")
        .expect_err("another server");
    assert_eq!(
        error.to_string(),
        "listBatches (GET /batches): 200 OK, but no way to the next page: the link to it leads to \
         `https://evil.example`, and nothing is sent there but to `https://api.example.com`"
    );
    assert!(run(pages.next()).is_none() && pages.bookmark().is_none());
    assert_eq!(recorder.requests().len(), 1);
}

#[test]
fn a_link_in_the_body_is_a_place_without_credentials() {
    let recorder = Recorder::new()
        .answer(
            200,
            "application/json",
            r#"{"contacts": ["a"], "_links": {"next/page": "/v1/contacts?key=s3cret&from=b"}}"#,
        )
        .answer(
            200,
            "application/json",
            r#"{"contacts": ["b"], "_links": {}}"#,
        );
    let mut contacts = client(&recorder).list_contacts().stream();
    assert_eq!(
        run(contacts.next()).expect("a contact").expect("a contact"),
        "a"
    );
    let place = contacts.bookmark().expect("there is more").to_string();
    assert_eq!(place, "link:https://api.example.com/v1/contacts?from=b");
    drop(contacts);

    let rest = client(&recorder).list_contacts().stream();
    let rest = rest.resume(place.parse().expect("a bookmark"));
    assert_eq!(run(rest.all()).expect("the rest"), ["b"]);
    assert_eq!(recorder.requests()[1].query(), "from=b&key=s3cret");
}
