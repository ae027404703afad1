//! Pages by cursor, and servers that lead in a circle.

use clientwright_runtime::{
    Argument, Body, Bookmark, Call, File, Json, Paging, PagingBy, Recorded, Recorder, Told,
};

use super::{ITEMS, LIMIT, PAGE, all, argument, bodies, call, queries, serving};
use crate::api::{build, builder, run};

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
