//! How often a client asks: as often as the description says.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::{Bytes, RateLimit, RateLimits, Recorder};

use crate::support::run;

mod client {
    clientwright_runtime::include_client!("rate_limits");
}

use client::Client;

/// A client whose clock stands still but for waiting, and the times at which it asked.
fn client(limits: RateLimits) -> (Client, Recorder, Arc<Mutex<Vec<Duration>>>) {
    let times = Arc::new(Mutex::new(Vec::new()));
    let mut recorder = Recorder::new();
    for _ in 0..50 {
        let (times, clock) = (times.clone(), recorder.clone());
        recorder = recorder.answer_with(move |_| {
            times.lock().expect("no panic").push(clock.now());
            let mut answer = http::Response::new(Bytes::new());
            *answer.status_mut() = http::StatusCode::NO_CONTENT;
            answer
        });
    }
    let builder = Client::builder().transport(recorder.clone());
    let client = builder.rate_limits(limits).build();
    (client.expect("a fixture with a server"), recorder, times)
}

fn list(client: &Client, timeout: u64) -> Result<(), client::Error> {
    let call = client.list_things().call();
    let timeout = Duration::from_secs(timeout);
    run(call.timeout(timeout).send()).map(drop)
}

#[test]
fn clones_wait_together() {
    let (client, _, times) = client(RateLimits::default());
    for _ in 0..15 {
        list(&client.clone(), 100).expect("its turn comes");
        list(&client, 100).expect("its turn comes");
    }
    let times = times.lock().expect("no panic");
    for (seconds, most) in [(1, 5), (60, 12)] {
        let time = Duration::from_secs(seconds);
        for (index, first) in times.iter().enumerate() {
            let within = times[index..].iter().take_while(|at| **at - *first < time);
            assert!(within.count() <= most, "{times:?}");
        }
    }
    // Thirty requests at twelve a minute: two minutes, and little more than that.
    let last = times[29];
    assert!(
        last >= Duration::from_secs(120) && last < Duration::from_secs(125),
        "{times:?}"
    );
}

#[test]
fn a_call_may_fail_instead() {
    let (client, recorder, _) = client(RateLimits::fail());
    for _ in 0..5 {
        list(&client, 60).expect("the first five");
    }
    let error = list(&client, 60).expect_err("the sixth in a second");
    assert!(error.is_rate_limited() && error.status().is_none());
    assert_eq!((error.tries(), recorder.requests().len()), (0, 5));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(
        error.to_string(),
        "listThings (GET /things): not sent, since the rate limit is used up: \
         the next request may be sent in 1s"
    );
    recorder.advance(Duration::from_secs(1));
    list(&client, 60).expect("a second later");
}

#[test]
fn a_wait_beyond_the_time_of_the_call_is_not_begun() {
    let (client, recorder, _) = client(RateLimits::wait());
    for _ in 0..12 {
        list(&client, 60).expect("the first twelve");
    }
    let before = recorder.now();
    let error = list(&client, 30).expect_err("a wait of nearly a minute");
    assert!(error.is_rate_limited());
    assert!(error.retry_after() > Some(Duration::from_secs(50)));
    assert_eq!(recorder.now(), before);
}

#[test]
fn an_operation_has_its_own_besides() {
    let (client, recorder, _) = client(RateLimits::fail());
    let report = || run(client.make_report().send()).map(drop);
    report().expect("the first");
    report().expect("the second");
    let error = report().expect_err("the third in an hour");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    list(&client, 60).expect("another operation");
    recorder.advance(Duration::from_secs(3600));
    report().expect("the third in a day");
    let error = report().expect_err("the fourth in a day");
    assert_eq!(
        error.retry_after(),
        Some(Duration::from_secs(86_400 - 3600))
    );
}

#[test]
fn the_caller_knows_better() {
    let (free, _, times) = client(RateLimits::ignore());
    for _ in 0..30 {
        list(&free, 60).expect("the server is asked");
    }
    assert_eq!(times.lock().expect("no panic")[29], Duration::ZERO);
    let contract = RateLimits::fail().server(&[RateLimit::per_second(30)]);
    let (client, ..) = client(contract);
    for _ in 0..30 {
        list(&client, 60).expect("as the contract says");
    }
    assert!(list(&client, 60).expect_err("one more").is_rate_limited());
}
