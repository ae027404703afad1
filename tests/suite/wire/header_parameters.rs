//! Arguments as headers and cookies, and headers of answers.

use crate::support::run;
use crate::wire::client;
use clientwright_runtime::Recorder;

mod client {
    clientwright_runtime::include_client!("header_parameters");
}

#[test]
fn headers_and_cookies_are_sent_and_answers_keep_theirs() {
    let recorder = Recorder::new().answer(200, "application/json", "[]");

    let call = client!(recorder)
        .get_report("north")
        .x_days(&[1, 2])
        .session("abc");
    let answer = run(call.send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.header("x-shop"), Some("north"));
    assert_eq!(request.header("x-days"), Some("1,2"));
    assert_eq!(request.header("cookie"), Some("session=abc"));
    assert!(answer.headers().contains_key("content-type"));
}

#[test]
fn a_line_break_in_a_header_is_refused_before_it_is_sent() {
    let recorder = Recorder::new();
    let error = run(client!(recorder).get_report("a\r\nX-Evil: 1").send()).expect_err("refused");
    assert!(error.to_string().contains("X-Shop"), "{error}");
    assert!(recorder.requests().is_empty());
}
