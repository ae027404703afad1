use super::super::samples::json;
use super::{Encoding, FormStyle, Part, PartHeader, any, field, named, write};
use crate::File;
use crate::value::Encode;

/// The body with its boundary called `B`.
fn body(parts: Vec<Part>) -> String {
    let headers = [PartHeader {
        part: "i".to_owned(),
        name: "X-Size".to_owned(),
        value: "5".to_owned(),
    }];
    let (content_type, body) = write("multipart/form-data", parts, &headers);
    let (media, boundary) = content_type
        .split_once("; boundary=")
        .expect("has a boundary");
    assert_eq!(media, "multipart/form-data");
    let text = String::from_utf8(body.whole().expect("it is there").to_vec())
        .expect("the samples are text");
    text.replace(boundary, "B")
}

fn one(value: &dyn Encode, style: FormStyle) -> String {
    let mut parts = Vec::new();
    field(&mut parts, "n", value, style).expect("can be sent");
    body(parts)
}

const NAMED: &str = "--B\r\nContent-Disposition: form-data; name=\"n\"";

#[test]
fn texts_and_json() {
    let mut parts = Vec::new();
    let value = json(r#"{"a":"x y","b":[1,2],"c":{"d":[true]},"e":[{"f":1}],"g":[],"h":null}"#);
    named(&mut parts, &value, &Encoding::default()).expect("an object");
    assert_eq!(
        body(parts),
        "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx y\r\n\
         --B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n2\r\n\
         --B\r\nContent-Disposition: form-data; name=\"c\"\r\n\
         Content-Type: application/json\r\n\r\n{\"d\":[true]}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"e\"\r\n\
         Content-Type: application/json\r\n\r\n[{\"f\":1}]\r\n\
         --B\r\nContent-Disposition: form-data; name=\"h\"\r\n\r\n\r\n\
         --B--\r\n"
    );
    assert!(named(&mut Vec::new(), &json("[1]"), &Encoding::default()).is_err());
}

#[test]
fn files() {
    let file = File::new(&b"x"[..])
        .name("a\"b\r\nü.txt")
        .content_type("text/plain");
    assert_eq!(
        one(&vec![file, File::new(&b""[..])], FormStyle::Plain),
        format!(
            "{NAMED}; filename=\"a%22b%0D%0Aü.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n\
             {NAMED}; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n\
             --B--\r\n"
        )
    );
}

#[test]
fn items_have_no_names() {
    let mut parts = Vec::new();
    let values = (
        json(r#"{"a":1}"#),
        "ü",
        File::new("x"),
        File::new("y").name("y.png"),
    );
    any(
        &mut parts,
        &["", "text/markdown", "image/png"],
        &values,
        &Encoding::default(),
    )
    .expect("a list");
    assert_eq!(
        body(parts),
        "--B\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
         --B\r\nContent-Type: text/markdown\r\n\r\nü\r\n\
         --B\r\nContent-Type: image/png\r\n\r\nx\r\n\
         --B\r\nContent-Disposition: attachment; filename=\"y.png\"\r\nContent-Type: image/png\r\n\r\ny\r\n\
         --B--\r\n"
    );
    let mut parts = Vec::new();
    any(&mut parts, &[], &vec!["a"], &Encoding::default()).expect("a list");
    assert_eq!(
        body(parts),
        "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na\r\n--B--\r\n"
    );
}

#[test]
fn parts_have_headers() {
    let mut parts = Vec::new();
    named(
        &mut parts,
        &json(r#"{"i":[1],"j":2}"#),
        &Encoding::default(),
    )
    .expect("an object");
    assert_eq!(
        body(parts),
        "--B\r\nContent-Disposition: form-data; name=\"i\"\r\nX-Size: 5\r\n\r\n1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"j\"\r\n\r\n2\r\n--B--\r\n"
    );
}

#[test]
fn media_types_of_the_description() {
    let file = File::new(&b"x"[..]);
    for (media, sent) in [
        ("image/png", "image/png"),
        ("image/png, image/jpeg", "application/octet-stream"),
        ("image/*", "application/octet-stream"),
    ] {
        let expected =
            format!("{NAMED}; filename=\"blob\"\r\nContent-Type: {sent}\r\n\r\nx\r\n--B--\r\n");
        assert_eq!(one(&file, FormStyle::Content(media)), expected);
        assert_eq!(
            one(&vec![file.clone()], FormStyle::Content(media)),
            expected
        );
    }
    assert_eq!(
        one(&vec!["a"], FormStyle::Content("application/problem+json")),
        format!("{NAMED}\r\nContent-Type: application/problem+json\r\n\r\n[\"a\"]\r\n--B--\r\n")
    );
    assert_eq!(
        one(&"a,b", FormStyle::Content("text/csv")),
        format!("{NAMED}\r\nContent-Type: text/csv\r\n\r\na,b\r\n--B--\r\n")
    );
}

#[test]
fn deep_and_joined() {
    assert_eq!(
        one(&json(r#"{"a":["x"]}"#), FormStyle::Deep),
        "--B\r\nContent-Disposition: form-data; name=\"n[a][0]\"\r\n\r\nx\r\n--B--\r\n"
    );
    assert_eq!(
        one(&vec![1_i64, 2], FormStyle::Joined("|")),
        format!("{NAMED}\r\n\r\n1|2\r\n--B--\r\n")
    );
}

#[test]
fn media_types_cannot_end_the_line() {
    let file = File::new(&b"x"[..]).content_type("a/b\r\nX-Evil: 1");
    let refused = field(&mut Vec::new(), "n", &file, FormStyle::Plain);
    assert_eq!(
        refused.unwrap_err(),
        "the media type of the part `n` has characters that cannot be sent"
    );
}
