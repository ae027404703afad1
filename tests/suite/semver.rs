//! Additive changes of a description do not break callers: one and the same
//! caller is compiled, and run, against the client of each version. The changes
//! stand in `tests/semver/changes.yaml`, the promise in `docs/semver.md`.

use std::fs;

use crate::support::repository;

macro_rules! versions {
    ($($name:ident)*) => {
        $(
            mod $name {
                mod client {
                    include!(concat!(env!("OUT_DIR"), "/semver_", stringify!($name), "/lib.rs"));
                }
                include!("../semver/caller.rs");
            }
        )*
        const VERSIONS: &[&str] = &[$(stringify!($name)),*];
    };
}

versions! {
    answer_form
    before
    callback
    callback_form
    default
    docs
    enum_value
    error_status
    example
    field_received
    header
    nested_field_received
    operation
    optional_field_sent
    optional_parameter
    pages
    schema
    tag
    union_variant
}

#[test]
fn every_change_has_a_version_and_a_row() {
    let changes = fs::read_to_string(repository("tests/semver/changes.yaml")).expect("the changes");
    let changes: serde_yaml::Mapping = serde_yaml::from_str(&changes).expect("YAML");
    let promise = fs::read_to_string(repository("docs/semver.md")).expect("the promise");
    for change in changes.keys().filter_map(serde_yaml::Value::as_str) {
        assert!(VERSIONS.contains(&change), "{change} is not compiled");
        let row = format!("`{change}`");
        assert!(
            promise.contains(&row),
            "{change} has no row in docs/semver.md"
        );
    }
    assert_eq!(changes.len() + 1, VERSIONS.len());
}
