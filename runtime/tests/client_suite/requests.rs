//! Method, URL and headers as they go over the wire.

use clientwright_runtime::{CookieStyle, HeaderStyle, Json, PathStyle, QueryStyle};

use crate::api::{build, builder, client, run};
use crate::server::{Server, header};

const THING: &str = r#"{"id":7,"name":"x"}"#;

#[test]
fn odd_characters_arrive_as_they_were_encoded() {
    let server = Server::answering("200 OK", "application/json", THING);
    let client = client(&format!("{}/v1/", server.url));
    let odd = "a/b c?d#e%2e.ü'\"<>\\^`{|}+&=;,:@!$()*~";
    let call = client
        .get_thing(odd)
        .call()
        .query("q[x]", &odd)
        .query_as("list", &vec!["a,b", "c d"], QueryStyle::Comma)
        .query_as("pipe", &vec!["a", "b"], QueryStyle::Pipe)
        .query_reserved("reserved", &"a/b?c:d;e'", QueryStyle::Form);

    let thing = run(call.send()).expect("a thing");

    assert_eq!((thing.id, thing.name.as_deref()), (7, Some("x")));
    let value = "a%2Fb%20c%3Fd%23e%252e.%C3%BC%27%22%3C%3E%5C%5E%60%7B%7C%7D\
                 %2B%26%3D%3B%2C%3A%40%21%24%28%29%2A~";
    assert_eq!(
        server.line(),
        format!(
            "GET /v1/things/{value}?q%5Bx%5D={value}&list=a%2Cb,c%20d&pipe=a%7Cb\
             &reserved=a/b?c:d;e%27 HTTP/1.1"
        )
    );
}

#[test]
fn literal_text_of_a_template_is_kept() {
    let server = Server::answering("200 OK", "application/json", "{}");
    let call = client(&server.url)
        .request("GET", "/a(b)'c:@/d e/{x}{y}.json?action=go#unique")
        .path_as("x", &vec![1_i64, 2], PathStyle::MatrixExploded)
        .path_as("y", &"src/main.rs", PathStyle::Reserved)
        .query("z", &1_i64);
    run(call.send()).expect("an object");
    assert_eq!(
        server.line(),
        "GET /a(b)'c:@/d%20e/;x=1;x=2src/main.rs.json?action=go&z=1 HTTP/1.1"
    );
}

#[test]
fn headers_and_cookies() {
    let server = Server::answering("200 OK", "application/json", THING);
    let object = Json::from([("a", Json::from(1)), ("b", Json::from("x y"))]);
    let call = client(&server.url)
        .get_thing("7")
        .call()
        .header("X-List", &vec![1_i64, 2])
        .header_as("X-Object", &object, HeaderStyle::SimpleExploded)
        .header("X-Absent", &None::<i64>)
        .header("Cookie", &"by=hand")
        .cookie("c", &"x y")
        .cookie_as("d", &vec![1_i64, 2], CookieStyle::Comma);
    run(call.send()).expect("a thing");
    let (head, body) = server.request();
    assert_eq!(head.lines().next(), Some("GET /things/7 HTTP/1.1"));
    assert_eq!(header(&head, "X-List"), Some("1,2"));
    assert_eq!(header(&head, "X-Object"), Some("a=1,b=x y"));
    assert_eq!(header(&head, "X-Absent"), None);
    assert_eq!(header(&head, "Cookie"), Some("by=hand; c=x%20y; d=1%2C2"));
    assert_eq!(header(&head, "Accept"), Some("application/json"));
    assert_eq!(header(&head, "User-Agent"), Some("test-client/1.2.3"));
    assert_eq!(header(&head, "Content-Type"), None);
    assert_eq!(body, "");
}

#[test]
fn the_caller_has_the_last_word() {
    let server = Server::answering("200 OK", "application/json", THING);
    let client = build(builder(&server.url).user_agent("mine/1")).expect("a client");
    let call = client.get_thing("7").call().header("Accept", &"a/b");
    run(call.send()).expect("a thing");
    let (head, _) = server.request();
    assert_eq!(header(&head, "Accept"), Some("a/b"));
    assert_eq!(header(&head, "User-Agent"), Some("mine/1"));
}

#[test]
fn a_call_is_one_pointer_and_may_move_between_threads() {
    fn moves<T: Send>(_: &T) {}
    let client = client("http://127.0.0.1:1");
    let call = client.get_thing("7").call();
    assert_eq!(size_of_val(&call), size_of::<usize>());
    moves(&call);
    moves(&call.send());
}
