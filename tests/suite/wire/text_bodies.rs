//! Text and bytes.

use clientwright_runtime::{File, Recorder};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("text_bodies");
}

#[test]
fn text_is_taken_as_it_is() {
    let recorder = Recorder::new().answer(200, "text/plain", "\"zwölf\"\n");
    let answer = run(client!(recorder).echo("{ü}").send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.text(), "{ü}");
    assert!(
        request
            .header("content-type")
            .is_some_and(|value| value.starts_with("text/plain"))
    );
    assert_eq!(request.header("accept"), Some("text/plain, */*;q=0.1"));
    assert_eq!(*answer, "\"zwölf\"\n");
}

#[test]
fn bytes_are_taken_as_they_are() {
    let recorder = Recorder::new().answer(200, "image/png", [0x89, 0xff, 0].as_slice());
    let answer = run(client!(recorder)
        .put_file(&File::new(vec![0, 159, 146, 150]))
        .send())
    .expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.body().as_ref(), [0, 159, 146, 150]);
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(answer.as_ref(), [0x89, 0xff, 0]);
}

#[test]
fn plain_text_with_an_object_in_it_is_json_and_xml_is_text() {
    let recorder = Recorder::new()
        .answer(200, "text/html; charset=utf-8", r#"{"proxy":"NO"}"#)
        .answer(200, "text/xml", "<title>a</title>");
    let client = client!(recorder);
    let page = run(client.get_page().send()).expect("a success");
    assert_eq!(page.proxy, "NO");
    let feed = run(client.get_feed().send()).expect("a success");
    assert_eq!(*feed, "<title>a</title>");
}

#[test]
fn a_file_under_the_name_of_json_or_text_is_not_read() {
    let recorder = Recorder::new()
        .answer(200, "application/json", "{ \"a\" : 1 }\n")
        .answer(200, "text/csv", [0xe9, b';', b'1'].as_slice());
    let client = client!(recorder);
    let restored = run(client.restore(&File::new("[1,\n 2]")).send()).expect("a success");
    assert_eq!(restored.as_ref(), b"{ \"a\" : 1 }\n");
    let request = &recorder.requests()[0];
    assert_eq!(request.text(), "[1,\n 2]");
    assert_eq!(request.header("content-type"), Some("application/json"));
    let table = run(client.get_table().send()).expect("a success");
    assert_eq!(table.as_ref(), [0xe9, b';', b'1']);
}
