//! Callbacks: how a body is chosen by its media type, and forms as their
//! writers are known to write them, and as nobody should.

use std::collections::BTreeMap;

use clientwright_runtime::{
    Callback, CallbackError, Decode, HeaderMap, Json, Value, answers, json, record, union,
};

static FORM: Callback = Callback {
    name: "order",
    method: "POST",
    bodies: &[("application/x-www-form-urlencoded", Decode::Form, None)],
    answers: &[],
};

#[record]
struct Order {
    id: i64,
    #[wire(name = "paid", alias = "is_paid")]
    paid: Option<bool>,
    note: Option<String>,
    #[wire(secret)]
    token: Option<i64>,
    tags: Vec<String>,
    #[wire(form = "comma")]
    sizes: Option<Vec<i64>>,
    lines: Option<Vec<Line>>,
    address: Option<Box<Line>>,
    #[wire(rest)]
    others: BTreeMap<String, Json>,
}

#[record]
struct Line {
    sku: String,
    count: Option<u64>,
}

#[union]
enum Mixed {
    Text(String),
    Whole(i64),
    Line(Line),
}

fn parse<T: Value>(text: &str) -> Result<T, CallbackError> {
    FORM.parse(&HeaderMap::new(), text.as_bytes())
}

#[track_caller]
fn read<T: Value>(text: &str) -> T {
    parse(text).expect("a form that can be read")
}

#[track_caller]
fn fails<T: Value>(text: &str) -> String {
    let Err(error) = parse::<T>(text) else {
        panic!("a form that cannot be read: {text}");
    };
    assert!(error.is_body());
    let error = error.decode_error().expect("the reason");
    error.to_string()
}

#[test]
fn keys_texts_and_what_is_not_there() {
    let order: Order = read("id=7&is_paid=1&note=a+b%26c&tags=x&tags=y&sizes=1,2&other=z");
    assert_eq!((order.id, order.paid), (7, Some(true)));
    assert_eq!(order.note.as_deref(), Some("a b&c"));
    assert_eq!(order.tags, ["x", "y"]);
    assert_eq!(order.sizes, Some(vec![1, 2]));
    assert_eq!(order.others["other"], Json::from("z"));
    assert!(order.lines.is_none() && order.address.is_none());

    let order: Order = read("id=7&paid=&note=&sizes=");
    assert_eq!((order.paid, order.note.as_deref()), (None, Some("")));
    assert!(order.tags.is_empty() && order.sizes.is_none());
}

#[test]
fn brackets_with_and_without_an_index() {
    let text =
        "id=7&tags[]=x&tags[]=y&lines[1][sku]=b&lines[0][sku]=a&lines[0][count]=2&address[sku]=c";
    let order: Order = read(text);
    assert_eq!(order.tags, ["x", "y"]);
    let lines = order.lines.expect("lines");
    assert_eq!((lines[0].sku.as_str(), lines[0].count), ("a", Some(2)));
    assert_eq!((lines[1].sku.as_str(), lines[1].count), ("b", None));
    assert_eq!(order.address.map(|line| line.sku).as_deref(), Some("c"));
    // An index is an order, not a length.
    let order: Order = read("id=7&tags[99999999999]=y&tags[3]=x&tags[]=z");
    assert_eq!(order.tags, ["x", "y", "z"]);
}

#[test]
fn objects_as_json_text() {
    let text = r#"id=7&lines=[{"sku":"a"},{"sku":"b"}]&address={"sku":"c","count":3}"#;
    let order: Order = read(text);
    assert_eq!(order.lines.map(|lines| lines.len()), Some(2));
    assert_eq!(order.address.and_then(|line| line.count), Some(3));
    let order: Order = read(r#"id=7&lines={"sku":"a"}&lines={"sku":"b"}"#);
    assert_eq!(order.lines.map(|lines| lines.len()), Some(2));
}

#[test]
fn unions_and_anything() {
    assert!(matches!(
        read::<BTreeMap<String, Mixed>>("a=12")["a"],
        Mixed::Whole(12)
    ));
    assert!(
        matches!(&read::<BTreeMap<String, Mixed>>("a=x")["a"], Mixed::Text(text) if text == "x")
    );
    let map: BTreeMap<String, Mixed> = read("a[sku]=x");
    assert!(matches!(&map["a"], Mixed::Line(line) if line.sku == "x"));
    let any: Json = read("a=1&b[]=2&b[]=3&c[d]=4&a=5");
    assert_eq!(
        json::to_string(&any),
        r#"{"a":["1","5"],"b":["2","3"],"c":{"d":"4"}}"#
    );
}

#[test]
fn errors_say_where() {
    assert_eq!(fails::<Order>("note=x"), "at id: required, but missing");
    assert_eq!(
        fails::<Order>("id=x"),
        "at id: expected a number, found \"x\""
    );
    assert_eq!(
        fails::<Order>("id=7&lines[0][sku]=a&lines[1][count]=2"),
        "at lines[1].sku: required, but missing"
    );
    assert_eq!(
        fails::<Order>("id=7&paid=maybe"),
        "at paid: expected true or false, found \"maybe\""
    );
    assert_eq!(
        fails::<Order>("id[a]=7"),
        "at id: expected a text, found keys in brackets"
    );
    assert_eq!(
        fails::<Order>("id=7&tags[a]=b"),
        "at tags: expected an array, found keys that are no index"
    );
    assert!(!fails::<Order>("id=7&token=hush").contains("hush"));
    assert_eq!(fails::<Order>("id=%ff"), "not UTF-8 in a form");
}

#[union]
enum Nest {
    Text(String),
    Map(BTreeMap<String, Nest>),
}

#[test]
fn whatever_comes_is_no_panic() {
    let deep = format!("a{}=1", "[a]".repeat(100_000));
    assert_eq!(fails::<Json>(&deep), "keys are nested more than 64 deep");
    let _: Json = read(&format!("a{}=1", "[a]".repeat(64)));
    let brackets = format!("a{}=1", "[".repeat(100_000));
    let _: Json = read(&brackets);
    let many = "tags[]=x&".repeat(100_000) + "id=1";
    assert_eq!(read::<Order>(&many).tags.len(), 100_000);
    let nested = format!("id=1&others={}", "[".repeat(100_000));
    let _: Order = read(&nested);
    let text = format!("a={}", "[".repeat(100_000));
    assert!(fails::<BTreeMap<String, Vec<Json>>>(&text).contains("nested"));
    let union = format!("a{}=1", "[a]".repeat(64));
    assert!(matches!(read::<Nest>(&union), Nest::Map(_)));
    for text in [
        "",
        "&&",
        "=",
        "%",
        "%4",
        "a[=1",
        "a]=1",
        "[a]=1",
        "a[]]=1",
        "a=1&a[b]=2",
    ] {
        let _: Json = read(text);
    }
}

#[record]
struct Head {
    #[wire(name = "X-Attempt")]
    attempt: i64,
    #[wire(name = "X-Tags", form = "comma")]
    tags: Option<Vec<String>>,
}

fn head(headers: &[(&'static str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, value.parse().expect("a header"));
    }
    map
}

#[test]
fn headers_by_the_names_of_columns() {
    let given = head(&[("x-attempt", " 3 "), ("x-tags", "a, b"), ("x-tags", "c")]);
    let read: Head = FORM
        .parse_headers(&given)
        .expect("headers that can be read");
    assert_eq!(read.attempt, 3);
    let tags = read.tags.unwrap_or_default();
    assert_eq!(tags, ["a", "b", "c"]);
    let error = FORM.parse_headers::<Head>(&HeaderMap::new());
    let error = error.expect_err("one is missing");
    assert_eq!(
        error.to_string(),
        "callback `order`: the headers cannot be read: at X-Attempt: required, but missing"
    );
    assert_eq!(error.answer(), 400);
}

#[test]
fn queries() {
    let line: Line = FORM
        .parse_query("sku=a%2Fb&count=2&utm=x")
        .expect("a query");
    assert_eq!((line.sku.as_str(), line.count), ("a/b", Some(2)));
    let error = FORM
        .parse_query::<Line>("count=2")
        .expect_err("one is missing");
    assert_eq!(
        error.to_string(),
        "callback `order`: the query cannot be read: at sku: required, but missing"
    );
}

#[answers]
enum Either {
    Json(Line),
    #[wire(form)]
    Form(Line),
    #[wire(text)]
    Text(String),
}

static EITHER: Callback = Callback {
    name: "either",
    method: "PUT",
    bodies: &[
        ("application/json", Decode::Json, Some("Json")),
        (
            "application/x-www-form-urlencoded",
            Decode::Form,
            Some("Form"),
        ),
        ("text/*", Decode::Text, Some("Text")),
    ],
    answers: &[],
};

#[test]
fn the_media_type_chooses() {
    let read = |media: Option<&str>, body: &str| {
        let media: Vec<_> = media.iter().map(|media| ("content-type", *media)).collect();
        EITHER.parse::<Either>(&head(&media), body.as_bytes())
    };
    let sku = |read: Result<Either, CallbackError>| match read.expect("a body") {
        Either::Json(line) => format!("json {}", line.sku),
        Either::Form(line) => format!("form {}", line.sku),
        Either::Text(text) => format!("text {text}"),
    };
    assert_eq!(sku(read(None, r#"{"sku":"a"}"#)), "json a");
    assert_eq!(sku(read(Some(""), r#"{"sku":"a"}"#)), "json a");
    assert_eq!(
        sku(read(
            Some("Application/JSON;charset=utf-8"),
            r#"{"sku":"a"}"#
        )),
        "json a"
    );
    assert_eq!(
        sku(read(Some("application/x-www-form-urlencoded"), "sku=a")),
        "form a"
    );
    assert_eq!(sku(read(Some("TEXT/csv"), "a,b")), "text a,b");

    let error = read(Some("image/png"), "").expect_err("another media type");
    assert!(error.is_content_type() && error.decode_error().is_none());
    assert_eq!(error.answer(), 415);
    assert_eq!(
        error.to_string(),
        "callback `either`: the body is `image/png`, and expected is application/json, application/x-www-form-urlencoded, text/*"
    );
    let error = read(None, r#"{"sku":1}"#).expect_err("another type");
    assert_eq!(
        error.to_string(),
        "callback `either`: the body cannot be read: at sku: expected a text, found 1"
    );
}

#[test]
fn a_callback_without_a_body() {
    static PING: Callback = Callback {
        name: "ping",
        method: "GET",
        bodies: &[],
        answers: &[],
    };
    let headers = head(&[("content-type", "image/png")]);
    PING.parse::<()>(&headers, b"whatever")
        .expect("nothing is read");
}
