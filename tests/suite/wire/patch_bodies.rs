//! One schema under several names of JSON.

use crate::support::{nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("patch_bodies");
}

use client::types::patch::Patch;

#[test]
fn each_kind_of_patch_can_be_sent() {
    let recorder = nothing().answer(204, "text/plain", "");
    let client = client!(recorder);
    let patch = Patch::new().replicas(2);
    run(client.patch_pod("a").merge_patch_json(&patch).send()).expect("a success");
    run(client
        .patch_pod("a")
        .strategic_merge_patch_json(&patch)
        .send())
    .expect("a success");
    let requests = recorder.requests();
    let sent = |index: usize| {
        (
            requests[index].header("content-type"),
            requests[index].text(),
        )
    };
    let body = r#"{"replicas":2}"#.to_owned();
    assert_eq!(
        sent(0),
        (Some("application/merge-patch+json"), body.clone())
    );
    assert_eq!(
        sent(1),
        (Some("application/strategic-merge-patch+json"), body)
    );
}

#[test]
fn a_plain_body_stands_for_all_names() {
    let recorder = nothing();
    let patch = Patch::new().replicas(2);
    run(client!(recorder).patch_shelf("a", &patch).send()).expect("a success");
    let requests = recorder.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
}
