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

#[test]
fn a_list_and_a_nameless_schema_hold_themselves_with_types() {
    let recorder = json(r#"[{"title":"a","menus":[{"title":"b"}]}]"#).answer(
        200,
        "application/json",
        r#"{"name":"a","within":[{"name":"b","within":[{"name":"c"}]}]}"#,
    );
    let client = client!(recorder);

    let menus = run(client.get_menus().send()).expect("a success");
    let inner = menus[0].menus.as_ref().map(|menus| menus[0].title.as_str());
    assert_eq!(inner, Some("b"));

    let folder = run(client.get_folders().send()).expect("a success");
    let inner = folder
        .within
        .as_ref()
        .and_then(|within| within[0].within.as_ref());
    assert_eq!(
        inner.and_then(|within| within[0].name.as_deref()),
        Some("c")
    );
}
