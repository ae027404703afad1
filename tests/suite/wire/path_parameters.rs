//! Arguments in the path.

use crate::support::{json, nothing, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("path_parameters");
}

#[test]
fn arguments_are_encoded_and_in_the_order_of_the_path() {
    let recorder = json(r#""a name""#);
    let answer = run(client!(recorder).get_product("a/b ü%", 12).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].url(),
        "https://api.example.com/v1/shops/a%2Fb%20%C3%BC%25/products/12.json"
    );
    assert_eq!(*answer, "a name");
}

#[test]
fn every_style_is_written_as_the_standard_has_it() {
    let recorder = nothing();
    let list = ["a", "b c"];
    run(client!(recorder).get_styles(&list, &list, &list).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].path(),
        "/v1/styles/a,b%20c/.a,b%20c/;matrix=a;matrix=b%20c"
    );
}

#[test]
fn what_would_change_the_path_is_refused_before_it_is_sent() {
    for argument in ["", ".", ".."] {
        let recorder = nothing();
        let error = run(client!(recorder).get_product(argument, 1).send()).expect_err("refused");
        assert!(error.to_string().contains("shop"), "{error}");
        assert!(recorder.requests().is_empty());
    }
}
