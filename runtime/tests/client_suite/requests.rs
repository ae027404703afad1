//! Method, URL and headers as they go over the wire.

use clientwright_runtime::{
    Bytes, Call, CookieStyle, HeaderStyle, Json, PathStyle, QueryStyle, Recorder, operation,
};

use crate::api::{Problem, build, builder, client, run};
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
    assert_eq!(header(&head, "Accept"), Some("application/json, */*;q=0.1"));
    assert_eq!(header(&head, "User-Agent"), Some("test-client/1.2.3"));
    assert_eq!(header(&head, "Content-Type"), None);
    assert_eq!(body, "");
}

#[test]
fn an_argument_that_is_set_again_is_replaced() {
    let recorder = Recorder::new().answer(200, "application/json", THING);
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let call = client
        .get_thing("7")
        .call()
        .query("page", &1_i64)
        .query("tag", &vec!["a", "b"])
        .query_as("sort", &vec![1_i64, 2], QueryStyle::Pipe)
        .query("gone", &true)
        .cookie("a", &1_i64)
        .cookie("b", &2_i64)
        .query("page", &2_i64)
        .query_reserved("tag", &"c/d", QueryStyle::Form)
        .query("gone", &None::<bool>)
        .cookie_as("a", &vec![3_i64, 4], CookieStyle::Comma);
    run(call.send()).expect("a thing");
    let request = &recorder.requests()[0];
    assert_eq!(request.query(), "page=2&tag=c/d&sort=1%7C2");
    assert_eq!(request.header("Cookie"), Some("a=3%2C4; b=2"));
}

#[test]
fn a_list_of_texts_need_not_be_owned() {
    let recorder = Recorder::new().answer(200, "application/json", THING);
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    let tags: &[&str] = &["a", "b c"];
    let call = client.get_thing("7").call().query("tags", &tags);
    run(call.json(&tags).send()).expect("a thing");
    let request = &recorder.requests()[0];
    assert_eq!(request.query(), "tags=a&tags=b%20c");
    assert_eq!(request.text(), r#"["a","b c"]"#);
}

#[operation(GET, "/text", accept = "text/csv; header=present")]
struct GetText(Call<String, Problem>);

#[operation(DELETE, "/text", accept = "text/csv")]
struct DropText(Call<(), Problem>);

#[operation(GET, "/any", accept = "image/png, */*")]
struct GetAny(Call<Bytes, Problem>);

#[operation(GET, "/odd", accept = "text/\n")]
struct GetOdd(Call<String, Problem>);

#[test]
fn errors_may_be_of_another_type_than_what_is_asked_for() {
    let mut recorder = Recorder::new();
    for _ in 0..3 {
        recorder = recorder.answer(200, "text/csv", "a");
    }
    let client = build(builder("https://a.example").transport(recorder.clone())).expect("a client");
    run(GetText(client.0.call::<GetText>()).send()).expect("a text");
    run(DropText(client.0.call::<DropText>()).send()).expect("nothing");
    run(GetAny(client.0.call::<GetAny>()).send()).expect("bytes");
    let accepts: Vec<_> = recorder
        .requests()
        .iter()
        .map(|request| request.header("Accept").expect("always").to_owned())
        .collect();
    assert_eq!(
        accepts,
        [
            "text/csv; header=present, */*;q=0.1",
            "*/*",
            "image/png, */*"
        ]
    );
    let error = run(GetOdd(client.0.call::<GetOdd>()).send()).expect_err("no media type");
    assert!(error.is_unsendable(), "{error}");
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
