//! Pages that lead to each other by links.

use clientwright_runtime::{
    Bookmark, Bytes, Call, Credential, Json, Paging, PagingBy, Recorder, Told,
};
use http::header::{HeaderValue, LINK};

use crate::api::{API, build, builder, run};
use crate::server::{Answer, Server};

static HEADER: Paging = Paging::new(PagingBy::Link(Told::Header("Link")), "");
static BODY: Paging = Paging::new(PagingBy::Link(Told::Body("/next")), "/items");

/// Answers with these links, one a page, and then with none; the page is its number.
fn linked(links: &[&'static str]) -> Recorder {
    let all = links
        .iter()
        .map(|link| Some(*link))
        .chain([None])
        .enumerate();
    all.fold(Recorder::new(), |recorder, (index, link)| {
        recorder.answer_with(move |_| {
            let mut answer = http::Response::new(Bytes::from(format!("[{index}]")));
            if let Some(link) = link {
                answer
                    .headers_mut()
                    .append(LINK, HeaderValue::from_static("</first>; rel=first"));
                let link = HeaderValue::from_str(&format!("<{link}>; rel=\"next\""));
                answer.headers_mut().append(LINK, link.expect("a header"));
            }
            answer
        })
    })
}

fn call(recorder: &Recorder, base: &str) -> Call<Json, ()> {
    let builder = builder(base).transport(recorder.clone());
    let client = build(builder.credential("bearer", "s3cret-bearer")).expect("a client");
    let call = client
        .0
        .request("GET", "/things")
        .query("q", &"x y")
        .header("X-Trace", &"t");
    call.paging(&HEADER)
        .credential("query", &Credential::token("s3cret-query"))
}

fn urls(recorder: &Recorder) -> Vec<String> {
    recorder
        .requests()
        .iter()
        .map(|request| request.url())
        .collect()
}

#[test]
fn links_are_resolved_against_the_page() {
    let recorder = linked(&[
        "https://a.example/v1/things?q=x%20y&page=2",
        "?page=3",
        "/v1/things;jsession?page=4#top",
        "more/../5",
        "//A.example:443/v1/6?page=[6]",
    ]);
    let all = run(call(&recorder, "https://a.example/v1")
        .page_items::<i64>()
        .all());
    assert_eq!(all.expect("all pages"), [0, 1, 2, 3, 4, 5]);
    assert_eq!(
        urls(&recorder),
        [
            "https://a.example/v1/things?q=x%20y",
            "https://a.example/v1/things?q=x%20y&page=2",
            "https://a.example/v1/things?page=3",
            "https://a.example/v1/things;jsession?page=4",
            "https://a.example/v1/5",
            "https://a.example/v1/6?page=%5B6%5D",
        ]
    );
    let traced = recorder
        .requests()
        .iter()
        .all(|request| request.header("x-trace") == Some("t"));
    assert!(traced);
}

#[test]
fn links_may_stand_in_the_body() {
    let recorder = Recorder::new()
        .answer(
            200,
            "application/json",
            r#"{"items": [1], "next": "/things?page=2"}"#,
        )
        .answer(200, "application/json", r#"{"items": [2], "next": null}"#);
    let call = call(&recorder, "https://a.example/v1").paging(&BODY);
    assert_eq!(run(call.page_items::<i64>().all()).expect("two"), [1, 2]);
    assert_eq!(urls(&recorder)[1], "https://a.example/things?page=2");
}

#[test]
fn nothing_is_sent_to_another_server() {
    for (link, host) in [
        ("https://evil.example/things?page=2", "https://evil.example"),
        ("//a.example.evil/things", "https://a.example.evil"),
        ("https://a.example:8443/things", "https://a.example:8443"),
        ("http://a.example:8080/things", "http://a.example:8080"),
    ] {
        let recorder = linked(&[link]);
        let mut pages = call(&recorder, "https://a.example").pages();
        run(pages.next()).expect("a page").expect("the first page");
        let error = run(pages.next())
            .expect("an error")
            .expect_err("another server");
        assert!(error.is_paging(), "{error:?}");
        let told = format!(
            "request (GET /things): 200 OK, but no way to the next page: the link to it leads to \
             `{host}`, and nothing is sent there but to `https://a.example`"
        );
        assert_eq!(error.to_string(), told);
        assert!(run(pages.next()).is_none());
        assert_eq!(recorder.requests().len(), 1);

        let pages = call(&recorder, "https://a.example").pages();
        let mut pages = pages.resume(Bookmark::link(&format!("https://evil.example/{host}")));
        let error = run(pages.next())
            .expect("an error")
            .expect_err("another server");
        assert!(
            error.is_paging() && error.to_string().contains("no way to the page"),
            "{error}"
        );
        assert_eq!(recorder.requests().len(), 1);
    }
    for link in [
        "https://u:p@a.example/things",
        "mailto:a@a.example",
        "https://",
    ] {
        let recorder = linked(&[link]);
        let mut pages = call(&recorder, "https://a.example").pages();
        run(pages.next()).expect("a page").expect("the first page");
        let error = run(pages.next())
            .expect("an error")
            .expect_err("no URL to send to");
        assert!(
            error.to_string().ends_with("the link to it cannot be read"),
            "{error}"
        );
        assert_eq!(recorder.requests().len(), 1);
    }
}

#[test]
fn another_server_sees_no_connection() {
    let evil = Server::answering("200 OK", "application/json", "[]");
    let answer = format!(
        "HTTP/1.1 200 OK\r\nLink: <{}/things>; rel=next\r\nContent-Length: 3\r\nConnection: close\r\n\r\n[1]",
        evil.url
    );
    let server = Server::new([Answer::Send(answer)]);
    let client = build(builder(&server.url).credential("bearer", "s3cret")).expect("a client");
    let call = client
        .0
        .request::<Json, ()>("GET", "/things")
        .paging(&HEADER);
    let mut items = call.page_items::<i64>();
    assert_eq!(run(items.next()).expect("an item").expect("an item"), 1);
    let error = run(items.next())
        .expect("an error")
        .expect_err("another server");
    assert!(error.to_string().contains(&evil.url), "{error}");
    assert_eq!(evil.unseen(), 0);
}

/// Behind a proxy that speaks TLS for them, servers do not know that they are asked by `https`.
#[test]
fn links_without_tls_keep_it() {
    let recorder = linked(&["http://a.example/v1/things?page=2"]);
    let all = run(call(&recorder, "https://a.example/v1")
        .page_items::<i64>()
        .all());
    assert_eq!(all.expect("both pages"), [0, 1]);
    assert_eq!(urls(&recorder)[1], "https://a.example/v1/things?page=2");
}

#[test]
fn credentials_in_a_link_are_not_kept() {
    static QUERY: clientwright_runtime::Api = clientwright_runtime::Api {
        security: &[&["query"]],
        user_agent: API.user_agent,
        server: API.server,
        schemes: API.schemes,
        rate_limits: &[],
    };
    let link = "https://a.example/things?access_token=s3cret&page=2";
    let recorder = linked(&[link, "?page=3&access%5Ftoken=s3cret", "?page=4"]);
    let builder = clientwright_runtime::Builder::new(&QUERY).base_url("https://a.example");
    let builder = builder
        .transport(recorder.clone())
        .credential("query", "s3cret");
    let client = builder.build().expect("a client");
    let mut items = client
        .request::<Json, ()>("GET", "/things")
        .paging(&HEADER)
        .page_items::<i64>();
    for (page, bookmark) in [
        (0, Some("link:https://a.example/things?page=2")),
        (1, Some("link:https://a.example/things?page=3")),
        (2, Some("link:https://a.example/things?page=4")),
        (3, None),
    ] {
        assert_eq!(run(items.next()).expect("an item").expect("an item"), page);
        let kept = items.bookmark().map(|bookmark| bookmark.to_string());
        assert_eq!(kept.as_deref(), bookmark);
    }
    let expected = [
        "access_token=s3cret",
        "page=2&access_token=s3cret",
        "page=3&access_token=s3cret",
        "page=4&access_token=s3cret",
    ];
    let queries: Vec<String> = recorder
        .requests()
        .iter()
        .map(|request| request.query().to_owned())
        .collect();
    assert_eq!(queries, expected);

    // One that was given by hand goes along.
    let recorder = linked(&["?page=2"]);
    let builder = clientwright_runtime::Builder::new(&QUERY).base_url("https://a.example");
    let client = builder
        .transport(recorder.clone())
        .build()
        .expect("a client");
    let call = client.request::<Json, ()>("GET", "/things").paging(&HEADER);
    let call = call.query("access_token", &"by-hand").query("page", &1);
    assert_eq!(run(call.page_items::<i64>().all()).expect("two"), [0, 1]);
    assert_eq!(
        recorder.requests()[1].query(),
        "access_token=by-hand&page=2"
    );
}

#[test]
fn a_link_that_leads_back_ends_with_an_error() {
    for links in [
        &["?q=x%20y"][..],
        &["/b", "/things?q=x%20y"],
        &["/b", "/c", "/b"],
    ] {
        let recorder = linked(links);
        let mut items = call(&recorder, "https://a.example").page_items::<i64>();
        let mut given = 0;
        let error = loop {
            match run(items.next()).expect("an error before the end") {
                Ok(_) => given += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(
            (given, recorder.requests().len()),
            (links.len(), links.len())
        );
        assert!(error.is_paging() && run(items.next()).is_none());
    }
}
