//! Redirects that are followed, and what else a call has to do with them.

use std::time::Duration;

use bytes::Bytes;
use clientwright_runtime::{RateLimit, RateLimits, Recorder, Retries};
use http::{HeaderValue, StatusCode};

use crate::api::{build, builder, run};

#[test]
fn a_try_begins_at_the_beginning_whatever_redirects_the_last_one_saw() {
    let recorder = Recorder::new().answer_with(|_| {
        let mut answer = http::Response::new(Bytes::new());
        *answer.status_mut() = StatusCode::FOUND;
        let elsewhere = HeaderValue::from_static("/elsewhere");
        answer.headers_mut().insert("Location", elsewhere);
        answer
    });
    let recorder = recorder.answer(200, "application/json", r#"{"id":7}"#);
    // The redirect has to wait for longer than the try may take.
    let limits = RateLimits::wait().server(&[RateLimit {
        requests: 1,
        seconds: 10,
    }]);
    let client = builder("https://a.example").transport(recorder.clone());
    let client = client
        .rate_limits(limits)
        .retries(Retries::default().attempt_timeout(Duration::from_secs(1)));
    let call = build(client).expect("a client").get_thing("7").send();

    assert_eq!(run(call).expect("the second try").id, 7);

    let requests = recorder.requests();
    let urls: Vec<String> = requests.iter().map(|request| request.url()).collect();
    assert_eq!(urls, ["https://a.example/things/7"; 2]);
}
