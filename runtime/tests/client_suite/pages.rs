//! Pages: which requests are sent for them, where they end, and where they go on.

mod cursors;
mod ends;
mod resuming;

use std::sync::Arc;

use clientwright_runtime::{
    Argument, Bytes, Call, Json, Paging, PagingBy, Recorded, Recorder, Response, Retries,
};

use crate::api::{build, builder, run};

const PAGE: PagingBy = PagingBy::Page(Argument::Query("page"));
const OFFSET: PagingBy = PagingBy::Offset(Argument::Query("from"));
const LIMIT: Option<Argument> = Some(Argument::Query("limit"));
const ITEMS: &str = "/items";

/// A recorder that answers each of so many requests by a function: a status and a body.
pub fn serving(
    requests: usize,
    answer: impl Fn(&Recorded) -> (u16, String) + Send + Sync + 'static,
) -> Recorder {
    let answer = Arc::new(answer);
    (0..requests).fold(Recorder::new(), |recorder, _| {
        let answer = answer.clone();
        recorder.answer_with(move |request| {
            let (status, body) = answer(request);
            let mut response = http::Response::new(Bytes::from(body));
            *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
            response
        })
    })
}

/// What the query of a request has under a name.
pub fn argument<'r>(request: &'r Recorded, name: &str) -> Option<&'r str> {
    let pairs = request
        .query()
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    pairs
        .into_iter()
        .find(|pair| pair.0 == name)
        .map(|pair| pair.1)
}

fn number(request: &Recorded, name: &str) -> Option<usize> {
    argument(request, name).map(|text| text.parse().expect("a number"))
}

/// Of the numbers from 1 to `most`, those of a page, as a server would have them that gives ten at most.
fn numbers(request: &Recorded, most: usize) -> Vec<usize> {
    let limit = number(request, "limit").unwrap_or(10).min(10);
    let first = match number(request, "from") {
        Some(from) => from,
        None => (number(request, "page").unwrap_or(1) - 1) * limit,
    };
    (1..=most).skip(first).take(limit).collect()
}

/// A server of so many numbers, with something behind them in each page.
fn server(most: usize, more: &'static str) -> Recorder {
    serving(20, move |request| {
        let items = numbers(request, most);
        (200, format!("{{\"items\": {items:?}{more}}}"))
    })
}

fn call(recorder: &Recorder, paging: &'static Paging) -> Call<Json, ()> {
    let client = build(builder("https://a.example/v1").transport(recorder.clone()));
    let client = client.expect("a client");
    client
        .0
        .request("GET", "/numbers")
        .retries(Retries::none())
        .paging(paging)
}

fn queries(recorder: &Recorder) -> Vec<String> {
    let requests = recorder.requests();
    requests
        .iter()
        .map(|request| request.query().to_owned())
        .collect()
}

#[track_caller]
fn all(call: Call<Json, ()>) -> Vec<i64> {
    run(call.page_items::<i64>().all()).expect("all of them")
}

fn bodies(call: Call<Json, ()>) -> Vec<usize> {
    let mut pages = call.pages();
    let mut lengths = Vec::new();
    while let Some(page) = run(pages.next()) {
        let page: Response<Json> = page.expect("a page");
        lengths.push(page["items"].as_array().map_or(0, <[Json]>::len));
    }
    assert_eq!(pages.bookmark(), None);
    assert!(run(pages.next()).is_none());
    lengths
}
