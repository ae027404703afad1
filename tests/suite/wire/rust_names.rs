//! Names in Rust that the description gives: the wire knows nothing of them.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("rust_names");
}

use client::operations::untagged::UpdateEvent;
use client::types::event::{AdditionalData, Event, Kind};
use client::types::update_event::Level;
use clientwright_runtime::Operation;

#[test]
fn the_wire_has_the_names_of_the_vendor() {
    let recorder = json(r#"{"kind":"x","aditionalData":{"recieved":true},"prnt":{"kind":"2"}}"#);
    let data = AdditionalData::new().received(false);
    let event = Event::new(Kind::Visit).additional_data(data);
    let call = client!(recorder).update_event("7", &event);
    let answer = run(call.limit(3).level(Level::Unknown_).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://api.example.com/evnt/7?lmt=3&lvl=-1");
    assert_eq!(
        request.text(),
        r#"{"kind":"1","aditionalData":{"recieved":false}}"#
    );
    assert_eq!(answer.kind, Kind::Other);
    let data = answer.additional_data.as_ref();
    assert_eq!(data.and_then(|data| data.received), Some(true));
    let parent = answer.parent.as_ref().map(|parent| &parent.kind);
    assert_eq!(parent, Some(&Kind::Purchase));
    assert_eq!(UpdateEvent::facts().id, "updEvnt");
    assert_eq!(Level::from(1), Level::High);
}
