//! Pages that are counted: the requests that are sent for them, and what is in them.

use std::time::Duration;

use clientwright_runtime::{Bookmark, Bytes, Recorder, Retries};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("pages");
}

use client::types::list_notes::ListNotesAnswer;
use client::types::search::SearchBody;
use client::types::thing::Thing;

/// Answers one request after the other with these things, and the number of pages.
fn things(pages: &'static [&'static [i64]], total: Option<&'static str>) -> Recorder {
    pages.iter().fold(Recorder::new(), |recorder, ids| {
        recorder.answer_with(move |_| {
            let things = ids.iter().map(|id| format!("{{\"id\": {id}}}"));
            let things = things.collect::<Vec<_>>().join(", ");
            let mut answer = http::Response::builder().status(200);
            if let Some(total) = total {
                answer = answer.header("X-Total-Pages", total);
            }
            answer
                .body(Bytes::from(format!("[{things}]")))
                .expect("an answer")
        })
    })
}

fn queries(recorder: &Recorder) -> Vec<String> {
    let requests = recorder.requests();
    requests
        .iter()
        .map(|request| request.query().to_owned())
        .collect()
}

fn ids(things: &[Thing]) -> Vec<i64> {
    things.iter().map(|thing| thing.id).collect()
}

#[test]
fn pages_come_whole_with_their_headers() {
    let recorder = things(&[&[1, 2], &[3]], Some("2"));
    let mut pages = client!(recorder).list_things().pages_("x").pages();
    let mut seen = Vec::new();
    while let Some(page) = run(pages.next()) {
        let page = page.expect("a page");
        assert_eq!(page.headers()["x-total-pages"], "2");
        seen.push(ids(&page));
    }
    assert_eq!(seen, [vec![1, 2], vec![3]]);
    assert_eq!(queries(&recorder), ["pages=x", "pages=x&page=1"]);
}

#[test]
fn items_come_one_after_the_other() {
    let recorder = things(&[&[1, 2, 3], &[4, 5, 6], &[7]], None);
    // Of more than three at a time, the description says that there are none.
    let all = run(client!(recorder).list_things().limit(50).stream().all()).expect("all things");
    assert_eq!(ids(&all), Vec::from_iter(1..=7));
    assert_eq!(
        queries(&recorder),
        ["limit=3", "limit=3&page=1", "limit=3&page=2"]
    );
}

#[test]
fn the_last_page_that_may_be_asked_for_is_the_last() {
    let recorder = things(&[&[1, 2, 3], &[4, 5, 6], &[7, 8, 9]], Some("99"));
    let all = run(client!(recorder).list_things().page(8).stream().all()).expect("two pages");
    assert_eq!(ids(&all), Vec::from_iter(1..=6));
    assert_eq!(queries(&recorder), ["page=8", "page=9"]);
}

#[test]
fn an_error_in_the_middle_is_a_place_to_resume_from() {
    let failing = || {
        things(&[&[1, 2]], Some("3"))
            .answer(404, "text/plain", "out of order")
            .answer(200, "application/json", r#"[{"id": 3}, {"id": 4}]"#)
            .answer(200, "application/json", "[]")
    };
    let recorder = failing();
    let mut things = client!(recorder).list_things().stream();
    assert_eq!(run(things.next()).expect("a thing").expect("a thing").id, 1);
    assert_eq!(
        things.bookmark().map(|place| place.to_string()).as_deref(),
        Some("1@start")
    );
    assert_eq!(run(things.next()).expect("a thing").expect("a thing").id, 2);
    let error = run(things.next()).expect("an answer").expect_err("404");
    assert_eq!(
        (
            error.operation(),
            error.status().map(|status| status.as_u16())
        ),
        ("listThings", Some(404))
    );
    let place = things.bookmark().expect("there is more").to_string();
    assert_eq!(place, "page:1");
    // Asked again, it goes on where it was.
    assert_eq!(run(things.next()).expect("a thing").expect("a thing").id, 3);

    // Another run of the program does so too.
    let recorder = failing();
    for (status, count) in [(200, 2), (404, 0)] {
        let page = run(client!(recorder).list_things().send());
        assert_eq!(page.map_or(0, |page| page.len()), count, "{status}");
    }
    let things = client!(recorder).list_things().stream();
    let rest = things.resume(place.parse().expect("a bookmark"));
    assert_eq!(ids(&run(rest.all()).expect("the rest")), [3, 4]);
    assert_eq!(queries(&recorder), ["", "", "page=1", "page=2"]);
}

#[test]
fn what_is_set_on_the_call_holds_for_each_page() {
    let recorder = things(&[&[1]], Some("2"))
        .answer(503, "text/plain", "")
        .answer(503, "text/plain", "")
        .answer(200, "application/json", r#"[{"id": 2}]"#)
        .silence();
    let call = client!(recorder).list_things().call();
    let call = call
        .header("X-Trace", &"t")
        .timeout(Duration::from_secs(90));
    let mut things = call.retries(Retries::up_to(2)).page_items::<Thing>();
    assert_eq!(run(things.next()).expect("a thing").expect("a thing").id, 1);
    assert_eq!(run(things.next()).expect("a thing").expect("a thing").id, 2);
    let late = run(things.next())
        .expect("an answer")
        .expect_err("no answer");
    assert!(late.is_timeout());
    assert_eq!(things.bookmark(), Some(Bookmark::page(2)));
    assert_eq!(
        queries(&recorder),
        ["", "page=1", "page=1", "page=1", "page=2"]
    );
    let traced = recorder
        .requests()
        .iter()
        .all(|request| request.header("x-trace") == Some("t"));
    assert!(traced);
}

#[test]
fn offsets_count_what_came() {
    let page = |notes: &str, more: bool| {
        format!(
            r#"{{"result": {{"notes": {notes}, "tags": ["a"]}}, "meta": {{"total": 4, "more": {more}}}}}"#
        )
    };
    let recorder = Recorder::new()
        .answer(200, "application/json", page(r#"["a", null]"#, true))
        .answer(200, "application/json", page(r#"["c"]"#, true))
        .answer(200, "application/json", page(r#"["d"]"#, false));
    let mut notes = client!(recorder).list_notes().stream();
    let mut all: Vec<Option<String>> = Vec::new();
    while let Some(note) = run(notes.next()) {
        all.push(note.expect("a note"));
    }
    let expected = [Some("a"), None, Some("c"), Some("d")];
    assert_eq!(all, expected.map(|note| note.map(str::to_owned)));
    // The first has the number 1, says the default of the parameter.
    assert_eq!(queries(&recorder), ["", "start=3", "start=4"]);
}

#[test]
fn an_answer_without_a_body_is_an_empty_page() {
    let recorder = Recorder::new().answer(204, "text/plain", "");
    let mut pages = client!(recorder).list_notes().pages();
    let page = run(pages.next()).expect("an answer").expect("a success");
    assert!(matches!(*page, ListNotesAnswer::NoContent));
    assert!(run(pages.next()).is_none());
}

#[test]
fn arguments_of_the_body_change() {
    let recorder = Recorder::new()
        .answer(
            200,
            "application/json",
            r#"{"found": {"things": [{"id": 1}, {"id": 2}]}}"#,
        )
        .answer(
            200,
            "application/json",
            r#"{"found": {"text": "x", "things": [{"id": 3}]}}"#,
        );
    let body = SearchBody::new("x").size(20);
    let mut pages = client!(recorder).search(&body).pages();
    let mut lengths = Vec::new();
    while let Some(page) = run(pages.next()) {
        let page = page.expect("a page");
        lengths.push(page.things.as_ref().map_or(0, Vec::len));
    }
    assert_eq!(lengths, [2, 1]);
    let bodies: Vec<String> = recorder
        .requests()
        .iter()
        .map(|request| request.text())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"text":"x","size":2}"#,
            r#"{"text":"x","size":2,"page":2}"#
        ]
    );
}

#[test]
fn code_that_is_not_async_gets_them_from_iterators() {
    let recorder = things(&[&[1, 2, 3], &[4, 5, 6], &[4, 5, 6], &[7], &[]], None);
    let client = client!(recorder);
    let mut things = client.list_things().stream().blocking();
    let four = things.by_ref().take(4).collect::<Result<Vec<_>, _>>();
    assert_eq!(ids(&four.expect("four things")), [1, 2, 3, 4]);
    let place = things.bookmark().expect("there is more");
    let rest = client.list_things().pages().resume(place).blocking();
    let rest = rest.map(|page| page.map(|page| ids(&page)));
    let rest = rest
        .collect::<Result<Vec<_>, _>>()
        .expect("the other pages");
    assert_eq!(rest, [vec![4, 5, 6], vec![7]]);
    assert_eq!(queries(&recorder).len(), 5);
}
