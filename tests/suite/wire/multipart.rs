//! Forms with files.

use clientwright_runtime::File;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("multipart");
}

use client::types::upload_documents::{Meta, UploadDocumentsBody};

#[test]
fn of_several_media_types_a_part_has_its_own_or_the_first() {
    let documents = [File::new("one")];
    for (cover, expected) in [
        (File::new("c"), "image/png"),
        (File::new("c").content_type("image/jpeg"), "image/jpeg"),
    ] {
        let recorder = json("[]");
        let body = UploadDocumentsBody::new(&documents).cover(cover);
        run(client!(recorder).upload_documents(&body).send()).expect("a success");
        let text = recorder.requests()[0].text();
        let cover = text.find("name=\"cover\"").expect("the part");
        let expected = format!("\r\nContent-Type: {expected}\r\n");
        assert!(text[cover..].contains(&expected), "{text}");
    }
}

#[test]
fn each_value_is_a_part() {
    let recorder = json(r#"["a.pdf","b \"1\".pdf"]"#);
    let body = UploadDocumentsBody::new(&[
        File::new("one").name("a.pdf"),
        File::new("two").name("b \"1\".pdf"),
    ])
    .note("zwölf")
    .sizes(&[1, 2])
    .meta(Meta::new().pages(3));

    let answer = run(client!(recorder).upload_documents(&body).send()).expect("a success");

    let request = &recorder.requests()[0];
    let media_type = request.header("content-type").expect("a content type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let text = request.text();
    let parts: Vec<&str> = text.split(&format!("--{boundary}")).collect();
    let part = |lines: &str, body: &str| format!("\r\n{lines}\r\n\r\n{body}\r\n");
    let file = |name: &str, body: &str| {
        let disposition =
            format!("Content-Disposition: form-data; name=\"documents\"; filename=\"{name}\"");
        part(
            &format!("{disposition}\r\nContent-Type: application/pdf"),
            body,
        )
    };
    let plain = |name: &str, body: &str| {
        part(
            &format!("Content-Disposition: form-data; name=\"{name}\""),
            body,
        )
    };
    let meta = "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json";
    let expected = [
        String::new(),
        file("a.pdf", "one"),
        file("b %221%22.pdf", "two"),
        plain("note", "zwölf"),
        plain("sizes", "1"),
        plain("sizes", "2"),
        part(meta, r#"{"pages":3}"#),
        "--\r\n".to_owned(),
    ];
    assert_eq!(parts, expected);
    assert_eq!(answer.len(), 2);
}
