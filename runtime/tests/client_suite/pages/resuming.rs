//! Where pages go on after an error, or in another run.

use clientwright_runtime::{Bookmark, Error, PageItems, Paging, Recorder, Retries};

use super::{ITEMS, OFFSET, PAGE, all, call, numbers, queries, server, serving};
use crate::api::{build, builder, run};

/// A server of 25 numbers that fails at the first request for the page of 11 to 20.
fn failing() -> Recorder {
    let failed = std::sync::atomic::AtomicBool::new(false);
    serving(20, move |request| {
        let items = numbers(request, 25);
        let fails =
            items.first() == Some(&11) && !failed.swap(true, std::sync::atomic::Ordering::Relaxed);
        match fails {
            true => (500, "out of order".to_owned()),
            false => (200, format!("{{\"items\": {items:?}}}")),
        }
    })
}

/// Items up to the first error.
fn up_to_error(items: &mut PageItems<i64, ()>) -> (Vec<i64>, Option<Error<()>>) {
    let mut given = Vec::new();
    loop {
        match run(items.next()) {
            Some(Ok(item)) => given.push(item),
            Some(Err(error)) => return (given, Some(error)),
            None => return (given, None),
        }
    }
}

#[test]
fn after_an_error_the_same_page_is_asked_for() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = failing();
    let mut items = call(&recorder, &PAGING).page_items::<i64>();
    let (before, error) = up_to_error(&mut items);
    assert!(error.is_some_and(|error| error.is_status()));
    assert_eq!(items.bookmark(), Some(Bookmark::page(2)));
    let (after, none) = up_to_error(&mut items);
    assert!(none.is_none());
    assert_eq!([before, after].concat(), Vec::from_iter(1..=25));
    assert_eq!(
        queries(&recorder),
        ["", "page=2", "page=2", "page=3", "page=4"]
    );

    let mut pages = call(&failing(), &PAGING).pages();
    let statuses = (0..5).map(|_| run(pages.next()).map(|page| page.is_ok()));
    let statuses: Vec<_> = statuses.collect();
    assert_eq!(
        statuses,
        [Some(true), Some(false), Some(true), Some(true), None]
    );
}

#[test]
fn another_run_goes_on_where_one_ended() {
    static COUNTED: Paging = Paging::new(PAGE, ITEMS);
    static SKIPPED: Paging = Paging::new(OFFSET, ITEMS);
    for paging in [&COUNTED, &SKIPPED] {
        for taken in 0..=25 {
            let recorder = server(25, "");
            let mut first = call(&recorder, paging).page_items::<i64>();
            let mut given = Vec::new();
            for _ in 0..taken {
                given.push(run(first.next()).expect("there are more").expect("an item"));
            }
            let kept = first
                .bookmark()
                .expect("nobody knows yet of an end")
                .to_string();
            drop(first);
            let second = call(&recorder, paging).page_items::<i64>();
            let second = second.resume(kept.parse().expect(&kept));
            given.extend(run(second.all()).expect("the rest"));
            assert_eq!(given, Vec::from_iter(1..=25), "{kept}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_asked_for_again() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = Recorder::new()
        .answer(200, "application/json", r#"{"items": [1, 2]}"#)
        .answer(200, "application/json", r#"{"items": [3, "x"]}"#)
        .answer(200, "application/json", r#"{"items": [3, 4]}"#)
        .answer(200, "application/json", r#"{"items": []}"#);
    let mut items = call(&recorder, &PAGING).page_items::<i64>();
    let (before, error) = up_to_error(&mut items);
    let error = error.expect("a text among numbers");
    assert_eq!(
        error
            .decode_error()
            .map(|error| error.to_string())
            .as_deref(),
        Some("at items[1]: expected an integer, found \"x\"")
    );
    let (after, none) = up_to_error(&mut items);
    assert!(none.is_none());
    assert_eq!([before, after].concat(), [1, 2, 3, 4]);
}

#[test]
fn each_page_is_repeated_by_itself() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = failing();
    let patient = call(&recorder, &PAGING).retries(Retries::up_to(1).statuses(&[500]));
    assert_eq!(all(patient), Vec::from_iter(1..=25));
    assert_eq!(
        queries(&recorder),
        ["", "page=2", "page=2", "page=3", "page=4"]
    );
}

#[test]
fn a_future_that_is_dropped_takes_nothing_away() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = server(12, "");
    let mut items = call(&recorder, &PAGING).page_items::<i64>();
    drop(items.next());
    assert!(recorder.requests().is_empty());
    assert_eq!(run(items.next()).expect("an item").expect("an item"), 1);
    drop(items.next());
    assert_eq!(run(items.next()).expect("an item").expect("an item"), 2);
    assert_eq!(recorder.requests().len(), 1);
    drop(items);
    assert_eq!(recorder.requests().len(), 1);
}

#[test]
fn other_bookmarks_are_refused() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = server(12, "");
    for bookmark in [
        Bookmark::offset(1),
        Bookmark::cursor("x"),
        Bookmark::link("https://a.example/"),
    ] {
        let mut pages = call(&recorder, &PAGING).pages().resume(bookmark.clone());
        let error = run(pages.next())
            .expect("an error")
            .expect_err("another kind");
        assert!(error.is_unsendable());
        let why = format!("`{bookmark}` is no place among pages that are told by page");
        assert!(error.to_string().ends_with(&why), "{error}");
        assert!(run(pages.next()).is_none());
    }
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let mut pages = client.request("GET", "/numbers").pages();
    let error = run(pages.next())
        .expect("an error")
        .expect_err("not described");
    assert!(error.is_unsendable() && error.to_string().contains("does not say how"));
    assert!(recorder.requests().is_empty());
}

#[test]
fn what_is_no_list_of_items_is_told() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    for (body, expected) in [
        ("{}", Ok(0)),
        ("{\"items\": null}", Ok(0)),
        ("[]", Ok(0)),
        ("", Ok(0)),
        (
            "{\"items\": 7}",
            Err("at items: expected an array, found 7"),
        ),
        (
            "{\"items\": [1",
            Err("at items: not valid JSON at line 1 column 13: the text ends too early"),
        ),
    ] {
        let recorder = serving(1, move |_| (200, body.to_owned()));
        let all = run(call(&recorder, &PAGING).page_items::<i64>().all());
        let all = all.map(|items| items.len());
        let told = all.map_err(|error| {
            error
                .decode_error()
                .map(|error| error.to_string())
                .unwrap_or_default()
        });
        assert_eq!(told, expected.map_err(str::to_owned), "{body}");
    }
}
