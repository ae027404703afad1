//! A description that an overlay mends: what is sent and read is as the overlay has it.

use crate::support::{json, run};

mod client {
    clientwright_runtime::include_client!("overlays");
}

use client::Client;

#[test]
fn the_client_does_what_the_overlay_says() {
    let recorder = json(r#"[{"name": "Rex", "owner": {"name": "Ada"}}]"#);
    let client = Client::builder()
        .transport(recorder.clone())
        .build()
        .expect("a base URL");
    let pets = run(client.list_pets().limit(5).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.url(), "https://api.example.com/v2/pets?limit=5");
    assert_eq!(pets[0].owner.name, "Ada");
}
