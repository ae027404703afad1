//! Bodies of requests as they go over the wire.

use std::collections::BTreeMap;

use clientwright_runtime::{Call, File, Json, Maybe, Nullable, record};

use crate::api::{Problem, client, run};
use crate::server::{Server, header};

#[record(new)]
struct Details {
    vouchers: Voucher,
    tags: Option<Vec<String>>,
}

#[record(new)]
struct Voucher {
    #[wire(name = "shopId")]
    shop_id: i64,
    codes: Vec<Code>,
}

#[record(new)]
struct Code {
    uuid: String,
    limit: Option<f64>,
}

#[record(new)]
struct Order {
    #[wire(name = "full name")]
    name: String,
    note: Nullable<String>,
    #[wire(name = "customDetails", form = "deep")]
    custom_details: Option<Details>,
    #[wire(form = "deep")]
    sensors: Option<Vec<Code>>,
    #[wire(form = "pipe")]
    colors: Option<Vec<String>>,
    plain: Option<Vec<i64>>,
    codes: Option<Vec<Code>>,
    #[wire(form = "application/json")]
    sizes: Option<Vec<i64>>,
    color: Maybe<String>,
    #[wire(read_only)]
    created: Option<String>,
    #[wire(rest)]
    extra: BTreeMap<String, String>,
}

fn code(uuid: &str) -> Code {
    Code::new(uuid).limit(2.5)
}

fn order() -> Order {
    let voucher = Voucher::new(7, &[Code::new("u 1"), code("u&2")]);
    let mut order = Order::new("Zoë & co", None)
        .custom_details(Details::new(voucher).tags(&["a", "b"]))
        .sensors(&[code("s")])
        .colors(&["r", "g"])
        .plain(&[1, 2])
        .codes(&[Code::new("c")])
        .sizes(&[3, 4])
        .color_null();
    order.created = Some("never sent".to_owned());
    order.extra = BTreeMap::from([("x-1".to_owned(), "~*y".to_owned())]);
    order
}

/// Sends a call and gives the media type and body that arrived.
fn sent(make: impl FnOnce(Call<Json, Problem>) -> Call<Json, Problem>) -> (String, String) {
    let server = Server::answering("200 OK", "application/json", "{}");
    let call = make(client(&server.url).request("POST", "/orders"));
    run(call.send()).expect("an object");
    let (head, body) = server.request();
    assert_eq!(head.lines().next(), Some("POST /orders HTTP/1.1"));
    assert_eq!(
        header(&head, "Content-Length"),
        Some(body.len().to_string().as_str())
    );
    let media = header(&head, "Content-Type").unwrap_or_default();
    (media.to_owned(), body)
}

#[test]
fn nested_forms() {
    let (media, body) = sent(|call| call.form(&order()).body_field("more", &"x y"));
    assert_eq!(media, "application/x-www-form-urlencoded");
    let fields: Vec<_> = body.split('&').collect();
    assert_eq!(
        fields,
        [
            "full+name=Zo%C3%AB+%26+co",
            "note=",
            "customDetails%5Bvouchers%5D%5BshopId%5D=7",
            "customDetails%5Bvouchers%5D%5Bcodes%5D%5B0%5D%5Buuid%5D=u+1",
            "customDetails%5Bvouchers%5D%5Bcodes%5D%5B1%5D%5Buuid%5D=u%262",
            "customDetails%5Bvouchers%5D%5Bcodes%5D%5B1%5D%5Blimit%5D=2.5",
            "customDetails%5Btags%5D%5B0%5D=a",
            "customDetails%5Btags%5D%5B1%5D=b",
            "sensors%5B0%5D%5Buuid%5D=s",
            "sensors%5B0%5D%5Blimit%5D=2.5",
            "colors=r%7Cg",
            "plain=1",
            "plain=2",
            "codes=%5B%7B%22uuid%22%3A%22c%22%7D%5D",
            "sizes=%5B3%2C4%5D",
            "color=",
            "x-1=%7E*y",
            "more=x+y",
        ]
    );
}

#[test]
fn json_and_other_media_types() {
    let (media, body) = sent(|call| call.json(&code("u")).body_field("more", &vec![1_i64]));
    assert_eq!(media, "application/json");
    assert_eq!(body, r#"{"uuid":"u","limit":2.5,"more":[1]}"#);

    let (media, body) = sent(|call| call.json_as("application/merge-patch+json", &code("u")));
    assert_eq!(media, "application/merge-patch+json");
    assert_eq!(body, r#"{"uuid":"u","limit":2.5}"#);

    let (media, body) = sent(|call| call.text("tëxt"));
    assert_eq!(media, "text/plain; charset=utf-8");
    assert_eq!(body, "tëxt");

    let (media, body) = sent(|call| call.bytes("application/xml", "<a/>"));
    assert_eq!((media.as_str(), body.as_str()), ("application/xml", "<a/>"));

    let (media, body) = sent(|call| call);
    assert_eq!((media.as_str(), body.as_str()), ("", ""));
}

#[record(new)]
struct Upload {
    title: String,
    file: File,
    #[wire(form = "image/png")]
    pictures: Option<Vec<File>>,
    details: Option<Code>,
    tags: Option<Vec<String>>,
}

#[test]
fn uploads() {
    let file = File::new(&b"one\r\ntwo"[..])
        .name("r\"1\".txt")
        .content_type("text/plain");
    let upload = Upload::new("t", file)
        .pictures(&[File::new(&b"p1"[..]).name("1.png"), File::new(&b"p2"[..])])
        .details(code("u"))
        .tags(&["a", "b"]);
    let (media, body) = sent(|call| call.multipart(&upload));
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let part = |head: &str, content: &str| {
        format!("--B\r\nContent-Disposition: form-data; name={head}\r\n\r\n{content}\r\n")
    };
    let expected = [
        part("\"title\"", "t"),
        part(
            "\"file\"; filename=\"r%221%22.txt\"\r\nContent-Type: text/plain",
            "one\r\ntwo",
        ),
        part(
            "\"pictures\"; filename=\"1.png\"\r\nContent-Type: image/png",
            "p1",
        ),
        part(
            "\"pictures\"; filename=\"blob\"\r\nContent-Type: image/png",
            "p2",
        ),
        part(
            "\"details\"\r\nContent-Type: application/json",
            r#"{"uuid":"u","limit":2.5}"#,
        ),
        part("\"tags\"", "a"),
        part("\"tags\"", "b"),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(body.replace(boundary, "B"), expected.concat());
}
