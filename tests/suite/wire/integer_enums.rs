//! Integers of known values.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("integer_enums");
}

use client::types::level::Level;

#[test]
fn known_values_have_names_and_others_are_kept() {
    let recorder = json("[0,1,-1,7]");
    let answer = run(client!(recorder).list_jobs(Level::Minus1).send()).expect("a success");
    assert_eq!(recorder.requests()[0].path(), "/jobs/-1");
    assert_eq!(
        *answer,
        [Level::N0, Level::N1, Level::Minus1, Level::Unknown(7)]
    );
    assert_eq!(answer[3].as_i64(), 7);
}

#[test]
fn a_text_is_no_integer() {
    let recorder = json(r#"["1"]"#);
    let error = run(client!(recorder).list_jobs(Level::N0).send()).expect_err("a text");
    assert!(error.is_decode(), "{error}");
}
