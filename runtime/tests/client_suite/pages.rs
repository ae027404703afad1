//! Pages: which requests are sent for them, where they end, and where they go on.

use std::sync::Arc;

use clientwright_runtime::{
    Argument, Body, Bookmark, Bytes, Call, Error, File, Json, PageItems, Paging, PagingBy,
    Recorded, Recorder, Response, Retries, Told,
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

#[test]
fn pages_are_counted_up_to_an_empty_one() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = server(20, "");
    assert_eq!(all(call(&recorder, &PAGING)), Vec::from_iter(1..=20));
    assert_eq!(queries(&recorder), ["", "page=2", "page=3"]);

    let recorder = server(12, "");
    let from = call(&recorder, &PAGING).query("page", &2).query("q", &"x");
    assert_eq!(bodies(from), [2]);
    assert_eq!(queries(&recorder), ["page=2&q=x", "page=3&q=x"]);

    assert_eq!(bodies(call(&server(0, ""), &PAGING)), [0]);
    static ZERO: Paging = Paging {
        first: 0,
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(0, ", \"items\": [1]");
    run(call(&recorder, &ZERO).pages().next());
    let mut pages = call(&recorder, &ZERO).pages();
    run(pages.next()).expect("a page").expect("a page");
    assert_eq!(pages.bookmark(), Some(Bookmark::page(1)));
}

#[test]
fn a_short_page_is_the_last_where_its_length_is_known() {
    static KNOWN: Paging = Paging {
        limit: LIMIT,
        max_limit: Some(10),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(12, "");
    assert_eq!(
        bodies(call(&recorder, &KNOWN).query("limit", &5)),
        [5, 5, 2]
    );
    // More than there can be is not asked for: the server would give less, as if it were the end.
    let recorder = server(12, "");
    assert_eq!(bodies(call(&recorder, &KNOWN).query("limit", &50)), [10, 2]);
    assert_eq!(queries(&recorder), ["limit=10", "limit=10&page=2"]);
    // Nobody said how long a page is.
    let recorder = server(12, "");
    assert_eq!(bodies(call(&recorder, &KNOWN)), [10, 2]);
    assert_eq!(queries(&recorder), ["", "page=2", "page=3"]);

    static UNKNOWN: Paging = Paging {
        limit: LIMIT,
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(30, "");
    assert_eq!(
        bodies(call(&recorder, &UNKNOWN).query("limit", &50)),
        [10, 10, 10]
    );
    let recorder = server(12, "");
    assert_eq!(
        bodies(call(&recorder, &UNKNOWN).query("limit", &5)),
        [5, 5, 2]
    );
    assert_eq!(queries(&recorder).len(), 3);
}

#[test]
fn what_the_answer_says_of_the_end_counts() {
    static PAGES: Paging = Paging {
        total_pages: Some(Told::Body("/pages")),
        ..Paging::new(PAGE, ITEMS)
    };
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": 2"), &PAGES)),
        [10, 10]
    );
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": \"1\""), &PAGES)),
        [10]
    );
    // Told of nothing, it counts.
    assert_eq!(
        bodies(call(&server(20, ", \"pages\": null"), &PAGES)),
        [10, 10]
    );

    static TOTAL: Paging = Paging {
        limit: LIMIT,
        max_limit: Some(10),
        total: Some(Told::Body("/meta/total")),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(20, ", \"meta\": {\"total\": 20}");
    assert_eq!(bodies(call(&recorder, &TOTAL)), [10, 10]);
    let from = call(&recorder, &TOTAL).query("page", &4).query("limit", &5);
    assert_eq!(bodies(from), [5]);
    assert_eq!(queries(&recorder).len(), 3);

    static MORE: Paging = Paging {
        more: Some(Told::Body("/more")),
        ..Paging::new(PAGE, ITEMS)
    };
    assert_eq!(bodies(call(&server(40, ", \"more\": false"), &MORE)), [10]);
    assert_eq!(
        bodies(call(&server(20, ", \"more\": true"), &MORE)),
        [10, 10]
    );

    static LAST: Paging = Paging {
        last: Some(2),
        ..Paging::new(PAGE, ITEMS)
    };
    let recorder = server(40, "");
    assert_eq!(bodies(call(&recorder, &LAST)), [10, 10]);
    assert_eq!(queries(&recorder).len(), 2);
}

#[test]
fn offsets_go_on_behind_what_came() {
    static PAGING: Paging = Paging {
        limit: LIMIT,
        last: Some(30),
        total: Some(Told::Body("/total")),
        ..Paging::new(OFFSET, ITEMS)
    };
    let recorder = server(25, "");
    assert_eq!(
        all(call(&recorder, &PAGING).query("limit", &100)),
        Vec::from_iter(1..=25)
    );
    let expected = [
        "limit=100",
        "limit=100&from=10",
        "limit=100&from=20",
        "limit=100&from=25",
    ];
    assert_eq!(queries(&recorder), expected);

    let recorder = server(25, ", \"total\": 25");
    assert_eq!(bodies(call(&recorder, &PAGING).query("from", &7)), [10, 8]);
    assert_eq!(queries(&recorder), ["from=7", "from=17"]);

    let recorder = server(90, "");
    assert_eq!(bodies(call(&recorder, &PAGING)), [10, 10, 10, 10]);
}

#[test]
fn cursors_are_handed_on() {
    static BODY: Paging = Paging {
        more: Some(Told::Body("/more")),
        ..Paging::new(
            PagingBy::Cursor(Argument::Query("after"), Told::Body("/next")),
            ITEMS,
        )
    };
    let cursors = |last: &'static str| {
        serving(9, move |request| match argument(request, "after") {
            None => (200, "{\"items\": [1], \"next\": \"a/b=\"}".to_owned()),
            // A page may be empty and yet not the last.
            Some("a%2Fb%3D") => (200, "{\"items\": [], \"next\": 12}".to_owned()),
            Some("12") => (200, format!("{{\"items\": [2], \"more\": true{last}}}")),
            Some(other) => (400, other.to_owned()),
        })
    };
    for last in [
        "",
        ", \"next\": null",
        ", \"next\": \"\"",
        ", \"next\": false",
        ", \"next\": \"x\", \"more\": false",
    ] {
        let recorder = cursors(last);
        assert_eq!(all(call(&recorder, &BODY)), [1, 2], "{last}");
        assert_eq!(queries(&recorder), ["", "after=a%2Fb%3D", "after=12"]);
        assert_eq!(bodies(call(&cursors(last), &BODY)), [1, 0, 1]);
    }
    let mut pages = call(&cursors(", \"next\": {}"), &BODY)
        .pages()
        .resume(Bookmark::cursor("12"));
    let error = run(pages.next())
        .expect("an answer")
        .expect_err("no cursor");
    assert!(error.is_decode());
    assert!(
        error
            .to_string()
            .ends_with("at next: expected a text or a number, found an object"),
        "{error}"
    );
}

#[test]
fn a_cursor_that_comes_again_ends_with_an_error() {
    static PAGING: Paging = Paging::new(
        PagingBy::Cursor(Argument::Query("after"), Told::Body("/next")),
        ITEMS,
    );
    for (cursors, came) in [(["a", "a"], vec![1, 1]), (["a", "b"], vec![1, 1, 1])] {
        let recorder = serving(20, move |request| {
            let next = match argument(request, "after") {
                None | Some("b") => cursors[0],
                _ => cursors[1],
            };
            (200, format!("{{\"items\": [1], \"next\": \"{next}\"}}"))
        });
        let mut items = call(&recorder, &PAGING).page_items::<i64>();
        let mut given = Vec::new();
        let error = loop {
            match run(items.next()).expect("an error before the end") {
                Ok(item) => given.push(item),
                Err(error) => break error,
            }
        };
        assert_eq!(given, came);
        assert!(error.is_paging() && error.status().is_some_and(|status| status == 200));
        assert_eq!(
            error.to_string(),
            "request (GET /numbers): 200 OK, but no way to the next page: \
             the server leads back to a page that was there before"
        );
        assert_eq!(
            (items.bookmark(), run(items.next()).is_none()),
            (None, true)
        );
    }
}

#[test]
fn a_server_that_does_not_count_ends_with_an_error() {
    static PAGING: Paging = Paging::new(PAGE, ITEMS);
    let recorder = serving(20, |_| (200, "{\"items\": [1, 2]}".to_owned()));
    let mut pages = call(&recorder, &PAGING).pages();
    run(pages.next()).expect("a page").expect("the first");
    let error = run(pages.next())
        .expect("a page")
        .expect_err("the same again");
    assert!(error.is_paging());
    assert!(
        error
            .to_string()
            .ends_with("the server gave the same page again")
    );
}

#[test]
fn the_last_item_may_be_the_cursor() {
    static PAGING: Paging = Paging {
        limit: LIMIT,
        max_limit: Some(2),
        ..Paging::new(PagingBy::Last(Argument::Path("id"), "/thing/id"), "")
    };
    let recorder = serving(20, |request| {
        let last = request.path().rsplit('/').next().expect("a segment");
        let last: i64 = last.parse().expect("an id");
        let things = (last + 1..=5)
            .take(2)
            .map(|id| format!("{{\"thing\": {{\"id\": {id}}}}}"));
        (200, format!("[{}]", things.collect::<Vec<_>>().join(", ")))
    });
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let call = || {
        client
            .0
            .request::<Json, ()>("GET", "/after/{id}")
            .paging(&PAGING)
    };
    let things = run(call().path("id", &1).page_items::<Json>().all()).expect("four");
    let ids: Vec<_> = things
        .iter()
        .map(|thing| thing["thing"]["id"].to_string())
        .collect();
    assert_eq!(ids, ["2", "3", "4", "5"]);
    let paths = || {
        recorder
            .requests()
            .iter()
            .map(|request| request.path().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(), ["/after/1", "/after/3", "/after/5"]);
    let short = call()
        .path("id", &2)
        .query("limit", &2)
        .page_items::<Json>();
    assert_eq!(run(short.all()).expect("three").len(), 3);
    assert_eq!(paths()[3..], ["/after/2", "/after/4"]);
}

#[test]
fn arguments_may_stand_in_the_body() {
    static PAGING: Paging = Paging {
        limit: Some(Argument::Body("size")),
        max_limit: Some(1),
        ..Paging::new(PagingBy::Page(Argument::Body("page")), ITEMS)
    };
    let sent = |fill: fn(Call<Json, ()>) -> Call<Json, ()>| {
        let recorder = serving(9, |request| {
            let is_first = !request.text().contains('3');
            (
                200,
                format!("{{\"items\": [{}]}}", if is_first { "1" } else { "" }),
            )
        });
        let client = build(builder("https://a.example").transport(recorder.clone()));
        let call = client
            .expect("a client")
            .0
            .request::<Json, ()>("POST", "/search");
        assert_eq!(all(fill(call).paging(&PAGING)), [1]);
        let requests = recorder.requests();
        requests.iter().map(Recorded::text).collect::<Vec<_>>()
    };
    let json = sent(|call| {
        let body = Json::from([("page", 2.into()), ("size", 50.into())]);
        call.json(&body)
    });
    assert_eq!(json, [r#"{"page":2,"size":1}"#, r#"{"page":3,"size":1}"#]);
    let form = sent(|call| call.form(&Json::from([("page", 2.into()), ("q", "x y".into())])));
    assert_eq!(form, ["page=2&q=x+y", "q=x+y&page=3"]);
    let client = build(builder("https://a.example").transport(Recorder::new())).expect("a client");
    let once = client
        .0
        .request::<Json, ()>("POST", "/search")
        .paging(&PAGING);
    let once = once.file("text/plain", &File::stream(Body::from("x")));
    assert!(run(once.page_items::<i64>().all()).is_err());
    let once = client
        .0
        .request::<Json, ()>("POST", "/search")
        .paging(&PAGING);
    let stream = Body::reader(std::io::Cursor::new("x"));
    let once = once.file("text/plain", &File::stream(stream));
    let error = run(once.pages().next())
        .expect("an error")
        .expect_err("a stream is sent once");
    assert!(
        error.is_unsendable() && error.to_string().contains("sent once"),
        "{error}"
    );
}

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
