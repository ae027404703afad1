//! What readers forgive: brackets and quotes that stand too far left, no `info`, a style that no header has.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("loose_yaml");
}

use client::types::add_note::AddNoteBody;

#[test]
fn what_is_meant_is_sent() {
    let recorder = nothing();
    let note = AddNoteBody::new().text("hi");
    let call = client!(recorder).add_note(&note).x_tag(&["a", "b"]);
    run(call.send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.header("x-tag"), Some("a,b"));
    assert_eq!(request.text(), r#"{"text":"hi"}"#);
}
