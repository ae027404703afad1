//! Types that several tags share.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("tags");
}
use client::types::{bird, fish, list_birds, list_fish, list_frogs};

#[test]
fn equal_types_of_two_tags_are_one() {
    let recorder = json(r#"{"size":{"width":{"value":1.5}}}"#);
    let client = client!(recorder);
    let call = client
        .list_birds()
        .sort(list_fish::Sort::Up)
        .kind(list_frogs::Kind::Tame);
    let birds = run(call.send()).expect("a success").into_body();
    let size: Option<fish::Size> = birds.size;
    let expected = bird::Bird { size }.size.and_then(|size| size.width?.value);
    assert_eq!(expected, Some(1.5));
    let call = client.list_frogs().kind(list_birds::Kind::Wild);
    assert!(format!("{call:?}").contains("listFrogs"));
    assert_eq!(
        recorder.requests()[0].url(),
        "https://api.example.com/birds?sort=up&kind=tame"
    );
}
