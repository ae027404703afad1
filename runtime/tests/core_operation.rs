//! What the attribute `operation` makes of a request type.

#![deny(warnings, missing_docs, clippy::all)]

use clientwright_runtime::{
    Argument, Call, Decode, Facts, Json, Operation, PageItems, Pages, Paging, PagingBy, RateLimit,
    Told, answers, for_status, operation,
};

/// Problems.
#[answers]
pub enum Problem {
    /// Not found.
    NotFound(Json),
}

#[operation(PUT, "/api/lead/{leadId}", id = "putLead", accept = "application/vnd.api+json", security("basic" | "a" & "b" | ()), errors(404 = NotFound, 4XX = Text, default = Text), docs = "https://example.com")]
pub struct UpdateLead(Call<Json, Problem>);

#[operation(GET, "/text", accept = "text/plain; charset=utf-8", security())]
pub struct GetText(Call<String, Problem>);

#[operation(GET, "/file", accept = "application/pdf")]
pub struct GetFile(Call<clientwright_runtime::File, Problem>);

#[operation(GET, "/odd", server = "/v2", accept = "text/html", decode = json, error_when(200 = is_not("state", "OK"), 2XX = is("code", -1.5), default = is_not("error", null)))]
pub struct GetOdd(Call<Json, Problem>);

#[operation(POST, "/many", answers(200 = NotFound, 2XX = NotFound))]
pub struct Many(Call<Problem, Problem>);

#[operation(POST, "/wrapped", envelope("product", "item"), body, retry, rate_limit(10 / day, 1 / second))]
pub struct Wrapped(Call<Json, Problem>);

#[operation(DELETE, "/things", accept = "application/json", retry = false)]
pub struct DropThings(Call<(), Problem>);

#[operation(
    GET,
    "/things",
    pages(
        Json,
        page = "page",
        first = 0,
        last = 99,
        limit = "limit",
        max_limit = 50,
        total = "/meta/total",
        total_pages = "X-Pages",
        more = "/more"
    )
)]
pub struct ByPage(Call<Vec<Json>, Problem>);

#[operation(POST, "/things", pages(Json, offset = "/from", items = "/data"))]
pub struct ByOffset(Call<Json, Problem>);

#[operation(GET, "/things", pages(std::collections::BTreeMap<String, Json>, cursor = "after", next = "/next"))]
pub struct ByCursor(Call<Json, Problem>);

#[operation(
    GET,
    "/things/{id}",
    pages(Json, cursor = "{id}", last_item = "/thing/id")
)]
pub struct ByLast(Call<Json, Problem>);

#[operation(GET, "/things", pages(Json, link = "Link"))]
pub struct ByLink(Call<Json, Problem>);

#[test]
fn pages_are_what_the_attribute_says() {
    let by_page = PagingBy::Page(Argument::Query("page"));
    let expected = Paging {
        first: 0,
        last: Some(99),
        limit: Some(Argument::Query("limit")),
        max_limit: Some(50),
        total: Some(Told::Body("/meta/total")),
        total_pages: Some(Told::Header("X-Pages")),
        more: Some(Told::Body("/more")),
        ..Paging::new(by_page, "")
    };
    assert_eq!(ByPage::facts().paging, Some(expected));
    let by = |facts: &Facts| {
        facts
            .paging
            .map(|paging| (paging.by, paging.items, paging.first))
    };
    let offset = PagingBy::Offset(Argument::Body("from"));
    assert_eq!(by(ByOffset::facts()), Some((offset, "/data", 0)));
    let cursor = PagingBy::Cursor(Argument::Query("after"), Told::Body("/next"));
    assert_eq!(by(ByCursor::facts()), Some((cursor, "", 0)));
    let last = PagingBy::Last(Argument::Path("id"), "/thing/id");
    assert_eq!(by(ByLast::facts()), Some((last, "", 0)));
    let link = PagingBy::Link(Told::Header("Link"));
    assert_eq!(by(ByLink::facts()), Some((link, "", 0)));
    assert_eq!(Many::facts().paging, None);
    let _: fn(ByPage) -> Pages<Vec<Json>, Problem> = ByPage::pages;
    let _: fn(ByLink) -> PageItems<Json, Problem> = ByLink::stream;
}

#[test]
fn facts_are_what_the_attribute_says() {
    let facts: &Facts = UpdateLead::facts();
    assert_eq!(
        (facts.id, facts.method, facts.path),
        ("putLead", "PUT", "/api/lead/{leadId}")
    );
    assert_eq!(facts.accept, Some("application/vnd.api+json"));
    assert_eq!(facts.decode, Decode::Json);
    assert_eq!(facts.server, None);
    let condition = |status| for_status(GetOdd::facts().error_when, status);
    let conditions = [200, 201, 300].map(condition);
    let conditions = conditions.map(|found| found.map(|condition| condition.to_string()));
    assert_eq!(
        conditions.map(Option::unwrap_or_default),
        [
            "`state` is not `OK`",
            "`code` is `-1.5`",
            "`error` is not `null`"
        ]
    );
    assert!(facts.error_when.is_empty());
    assert_eq!(GetOdd::facts().server, Some("/v2"));
    assert_eq!(
        facts.security,
        Some(&[&["basic"][..], &["a", "b"], &[]][..])
    );
    assert_eq!(facts.docs, Some("https://example.com"));
    assert_eq!(for_status(facts.errors, 404), Some("NotFound"));
    assert_eq!(for_status(facts.errors, 500), Some("Text"));
    assert_eq!(GetText::facts().id, "getText");
    assert_eq!(GetText::facts().decode, Decode::Text);
    assert_eq!(GetText::facts().security, Some(&[][..]));
    assert_eq!(GetFile::facts().decode, Decode::Bytes);
    assert_eq!(GetFile::facts().security, None);
    assert_eq!(GetOdd::facts().decode, Decode::Json);
    assert_eq!(Many::facts().decode, Decode::ByStatus);
    assert_eq!(for_status(Many::facts().answers, 204), Some("NotFound"));
    assert_eq!(
        Wrapped::facts().decode,
        Decode::Envelope(&["product", "item"])
    );
    assert!(Wrapped::facts().body && !GetOdd::facts().body);
    assert_eq!(DropThings::facts().decode, Decode::Nothing);
    assert_eq!(
        [Wrapped::facts(), DropThings::facts(), facts].map(|facts| facts.retry),
        [Some(true), Some(false), None]
    );
    assert_eq!(
        Wrapped::facts().rate_limits,
        [RateLimit::per_day(10), RateLimit::per_second(1)]
    );
    assert!(facts.rate_limits.is_empty());
}

#[test]
fn a_request_is_sent_by_its_own_type() {
    fn is_future<F: Future + Send>(_: fn(UpdateLead) -> F) {}
    is_future(UpdateLead::send);
    let _: fn(Many) -> Call<Problem, Problem> = Many::call;
}
