//! Calls by which a server knows what it had already.

use clientwright_runtime::Recorder;

use super::client;
use crate::support::run;

mod client {
    clientwright_runtime::include_client!("idempotency_keys");
}

fn busy() -> Recorder {
    Recorder::new()
        .answer(503, "text/plain", "busy")
        .answer(204, "text/plain", "")
        .answer(204, "text/plain", "")
}

fn keys(recorder: &Recorder, name: &str) -> Vec<String> {
    let requests = recorder.requests();
    let keys = requests.iter().map(|request| request.header(name));
    keys.map(|key| key.expect("a key").to_owned()).collect()
}

#[test]
fn each_call_has_a_key_and_each_try_the_same() {
    let recorder = busy();
    let client = client!(recorder);
    run(client.book().send()).expect("the second try");
    run(client.book().send()).expect("another booking");
    let keys = keys(&recorder, "idempotency-key");
    assert_eq!(keys.len(), 3);
    assert_eq!(keys[0], keys[1]);
    assert_ne!(keys[1], keys[2]);
    assert_eq!(keys[0].len(), 36);
}

#[test]
fn the_caller_can_give_one() {
    let recorder = busy();
    let client = client!(recorder);
    run(client.book().idempotency_key("own").send()).expect("the second try");
    assert_eq!(keys(&recorder, "idempotency-key"), ["own", "own"]);

    // The description has the last word about repetitions.
    let recorder = busy();
    run(client!(recorder).pay("own").send()).expect_err("once");
    assert_eq!(keys(&recorder, "x-idempotency-key"), ["own"]);
}
