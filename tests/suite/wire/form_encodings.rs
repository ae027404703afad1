//! Bodies of one schema that write its fields each in its own way.

use clientwright_runtime::Recorder;

use crate::support::run;
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("form_encodings");
}
use client::types::form::{Form, Size};
use client::types::send_either::SendEitherBody;

#[test]
fn each_body_has_its_own_encoding() {
    let mut recorder = Recorder::new();
    for _ in 0..4 {
        recorder = recorder.answer(204, "text/plain", "");
    }
    let client = client!(recorder);
    let form = Form::new().tags(&["a", "b"]).size(Size::new().w(1));
    run(client.send_joined(&form).send()).expect("sent");
    run(client.send_plain(&form).send()).expect("sent");
    run(client
        .send_either(&SendEitherBody::Form(form.clone()))
        .send())
    .expect("sent");
    run(client.send_parts(&form).send()).expect("sent");
    let requests = recorder.requests();
    let size = "size=%7B%22w%22%3A1%7D";
    assert_eq!(requests[0].text(), format!("tags=a%2Cb&{size}"));
    assert_eq!(requests[1].text(), format!("tags=a&tags=b&{size}"));
    assert_eq!(requests[2].text(), format!("tags=a%7Cb&{size}"));
    let parts = requests[3].text();
    for part in [
        "name=\"tags\"\r\nContent-Type: application/json\r\n\r\n[\"a\",\"b\"]\r\n",
        "name=\"size[w]\"\r\n\r\n1\r\n",
    ] {
        assert!(parts.contains(part), "{part} is not in\n{parts}");
    }
}
