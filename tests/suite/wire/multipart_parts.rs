//! Headers of parts, and multipart bodies that are no forms.

use clientwright_runtime::{File, Recorder};

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("multipart_parts");
}
use client::types::about::About;
use client::types::photo::Photo;

fn photo() -> Photo {
    Photo::new(About::new("A"), File::new("x").name("a.png"))
}

/// The media type of a body without its boundary, and the body with the boundary called `B`.
fn sent(recorder: &Recorder) -> (String, String) {
    let request = &recorder.requests()[0];
    let media = request.header("content-type").expect("a body");
    let (essence, boundary) = media.split_once("; boundary=").expect("a boundary");
    (essence.to_owned(), request.text().replace(boundary, "B"))
}

fn recorder() -> Recorder {
    Recorder::new().answer(204, "text/plain", "")
}

const ABOUT: &str = "--B\r\nContent-Disposition: form-data; name=\"about\"\r\n\
    Content-Type: application/json\r\n\r\n{\"title\":\"A\"}\r\n";
const PHOTO: &str = "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\
    Content-Type: application/octet-stream";

#[test]
fn parts_have_headers() {
    let recorder = recorder();
    let client = client!(recorder);
    let call = client.add_photo("1a2b", &photo()).photo_x_size(1);
    run(call.send()).expect("sent");
    let expected = format!(
        "{ABOUT}{}\r\nX-Checksum: 1a2b\r\nX-Size: 1\r\n\r\nx\r\n--B--\r\n",
        PHOTO.replace("application/octet-stream", "image/png")
    );
    assert_eq!(
        sent(&recorder),
        ("multipart/form-data".to_owned(), expected)
    );
}

#[test]
fn what_cannot_be_a_header_is_not_sent() {
    let recorder = recorder();
    let client = client!(recorder);
    let error = run(client.add_photo("1\r\nX-Evil: 2", &photo()).send()).expect_err("a line break");
    let why = "the header `X-Checksum` has characters that cannot be sent";
    assert!(error.to_string().contains(why), "{error}");
    assert!(recorder.requests().is_empty());
}

#[test]
fn other_kinds_have_the_parts_of_a_form() {
    for (related, media) in [(false, "multipart/mixed"), (true, "multipart/related")] {
        let recorder = recorder();
        let client = client!(recorder);
        let call = client.send_mixed();
        let call = match related {
            false => call.mixed(&photo()),
            true => call.related(&photo()),
        };
        run(call.photo_x_size(1).send()).expect("sent");
        let expected = format!("{ABOUT}{PHOTO}\r\nX-Size: 1\r\n\r\nx\r\n--B--\r\n");
        assert_eq!(sent(&recorder), (media.to_owned(), expected));
    }
}

#[test]
fn items_are_parts_without_names() {
    let recorder = recorder();
    let client = client!(recorder);
    let pair = (About::new("A"), File::new("x"));
    run(client.send_pair(pair).send()).expect("sent");
    let media = "multipart/related; type=\"application/json\"".to_owned();
    let expected = "--B\r\nContent-Type: application/json\r\n\r\n{\"title\":\"A\"}\r\n\
        --B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--\r\n";
    assert_eq!(sent(&recorder), (media, expected.to_owned()));

    let recorder = self::recorder();
    let client = client!(recorder);
    run(client
        .send_batch(&[About::new("A"), About::new("B")])
        .send())
    .expect("sent");
    let part = "--B\r\nContent-Type: application/vnd.about+json\r\n\r\n{\"title\":\"A\"}\r\n";
    let expected = format!("{part}{}--B--\r\n", part.replace("\"A\"", "\"B\""));
    assert_eq!(sent(&recorder), ("multipart/mixed".to_owned(), expected));
}
