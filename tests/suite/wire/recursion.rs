//! Types that contain themselves.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("recursion");
}

#[test]
fn a_tree_is_decoded_and_its_errors_have_paths() {
    let recorder = json(
        r#"{"name":"a","parent":{"name":"b"},"children":[{"name":"c","twin":{"node":{"name":"d"}}}]}"#,
    )
    .answer(200, "application/json", r#"{"name":"a","children":[{"name":"c"},{"name":1}]}"#);
    let client = client!(recorder);

    let tree = run(client.get_tree().send()).expect("a success");
    assert_eq!(
        tree.parent.as_ref().map(|parent| parent.name.as_str()),
        Some("b")
    );
    let child = tree.children.as_ref().and_then(|children| children.first());
    let twin = child.and_then(|child| child.twin.as_ref());
    let node = twin.and_then(|twin| twin.node.as_ref());
    assert_eq!(node.map(|node| node.name.as_str()), Some("d"));

    let error = run(client.get_tree().send()).expect_err("a number is no name");
    assert!(error.to_string().contains("children[1].name"), "{error}");
}
