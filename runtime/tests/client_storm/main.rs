//! Thousands of calls, many at a time, against a server on a bad day: each ends in a value or an
//! error that says why, the server sees no more than the retries allow, and nothing is left.

mod server;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clientwright_runtime::{
    Api, Body, BoxFuture, Builder, Call, Connection, Error, Hook, Next, Response, Retries,
    TransportError, operation, record,
};
use server::{Act, Server};

const IN_FLIGHT: usize = 64;

/// How long one try may take.
const TRY: Duration = Duration::from_millis(500);

static API: Api = Api {
    user_agent: "storm/1",
    server: None,
    schemes: &[],
    security: &[],
    rate_limits: &[],
};

#[record(new)]
struct Thing {
    id: u64,
}

#[operation(GET, "/things/{id}")]
struct GetThing(Call<Thing, ()>);

#[operation(PUT, "/things/{id}")]
struct PutThing(Call<Thing, ()>);

#[operation(POST, "/things/{id}")]
struct PostThing(Call<Thing, ()>);

/// When each try of each call began.
type Begun = Arc<Mutex<HashMap<u64, Vec<Instant>>>>;

/// Writes down each try, and tells the server which it is.
struct Count(Begun);

impl Hook for Count {
    fn around<'a>(
        &'a self,
        mut request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        let (_, id) = request.uri().path().rsplit_once('/').expect("a path");
        let id = id.parse().expect("a number");
        let mut begun = self.0.lock().expect("no panic");
        let tries = begun.entry(id).or_default();
        tries.push(Instant::now());
        assert_eq!(tries.len(), next.tries() as usize);
        request.headers_mut().insert("X-Try", next.tries().into());
        drop(begun);
        next.send(request)
    }
}

type Ended = Result<Response<Thing>, Error<()>>;

/// What a call is: every fourth cannot be repeated, every fourth has a body that is sent again.
async fn call(client: &Connection, id: u64) -> Ended {
    let thing = Thing::new(id);
    match id % 4 {
        0 => {
            client
                .call::<PostThing>()
                .path("id", &id)
                .json(&thing)
                .send()
                .await
        }
        1 => {
            client
                .call::<PutThing>()
                .path("id", &id)
                .json(&thing)
                .send()
                .await
        }
        _ => client.call::<GetThing>().path("id", &id).send().await,
    }
}

/// Makes all calls, so many at a time, and gives what came of each.
async fn storm(client: &Connection, calls: u64) -> Vec<(u64, Ended)> {
    let next = Arc::new(AtomicU64::new(0));
    let workers = (0..IN_FLIGHT).map(|_| {
        let (client, next) = (client.clone(), next.clone());
        tokio::spawn(async move {
            let mut ended = Vec::new();
            loop {
                let id = next.fetch_add(1, Ordering::Relaxed);
                if id >= calls {
                    return ended;
                }
                ended.push((id, call(&client, id).await));
            }
        })
    });
    let workers: Vec<_> = workers.collect();
    let mut all = Vec::new();
    for worker in workers {
        all.extend(worker.await.expect("no call panics"));
    }
    all
}

/// Waits for what goes away by itself.
#[track_caller]
fn soon(what: &str, is_so: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(30);
    while !is_so() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Makes so many calls with so many repetitions in hand, and looks at what came of them.
fn weather(calls: u64, budget: u32) {
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let (server, begun) = (Server::start(), Begun::default());
    let retries = Retries::up_to(2).attempt_timeout(TRY);
    let millisecond = Duration::from_millis(1);
    let client = Builder::new(&API)
        .base_url(&server.url)
        .hook(Count(begun.clone()))
        .retries(retries.delays(millisecond, 5 * millisecond))
        .retry_budget(budget)
        .build()
        .expect("a client");

    let ended = tokio.block_on(storm(&client, calls));

    assert_eq!(ended.len() as u64, calls);
    assert_eq!(*server.seen.wrong.lock().expect("no panic"), [""; 0]);
    assert!(server.seen.most.load(Ordering::Relaxed) > IN_FLIGHT / 2);
    check(&ended, &server, &begun, budget);
    drop(ended);

    // Nothing is left: no call that holds the client, no task, no connection.
    drop(client);
    assert_eq!(
        Arc::strong_count(&begun),
        1,
        "the client and its hook are gone"
    );
    let tasks = || tokio.metrics().num_alive_tasks();
    soon("tasks are left", || tasks() == 0);
    let open = || server.seen.open.load(Ordering::Relaxed);
    soon("connections are left", || open() == 0);
}

fn check(ended: &[(u64, Ended)], server: &Server, begun: &Begun, budget: u32) {
    let begun = begun.lock().expect("no panic");
    let seen = server.seen.tries.lock().expect("no panic");
    for ((id, tries), times) in seen.iter() {
        assert_eq!(
            *times, 1,
            "the server saw try {tries} of call {id} more than once"
        );
        assert!(
            *tries as usize <= begun[id].len(),
            "call {id} had no try {tries}"
        );
    }
    let mut repetitions = 0;
    for (id, result) in ended {
        let tries = &begun[id];
        let (last, spent) = (tries.len() as u32, tries.len() - 1);
        repetitions += spent;
        let most = if id % 4 == 0 { 1 } else { 3 };
        assert!(last <= most, "call {id} has {last} tries");
        for pair in 0..spent {
            let act = Act::of(*id, pair as u32 + 1);
            let took_long = tries[pair + 1] - tries[pair] >= TRY;
            assert!(
                act.may_pass() || took_long,
                "call {id} was repeated after {act:?}"
            );
        }
        let act = Act::of(*id, last);
        ends_as_it_should(*id, result, act, last);
        // Where there is no end of repetitions, none that may help is left out.
        let gave_up = result.is_err() && act.may_pass() && last < most;
        assert!(
            !gave_up || budget < u32::MAX,
            "call {id} gave up after {act:?}"
        );
    }
    let earned = ended.len() / 5;
    let allowed = (budget as usize).saturating_add(earned);
    assert!(repetitions <= allowed, "{repetitions} of {allowed}");
    assert!(repetitions >= earned, "{repetitions} of {allowed}");
}

/// Whether what came of a call is what its last try was answered.
fn ends_as_it_should(id: u64, result: &Ended, act: Act, tries: u32) {
    let error = match (result, act) {
        (Ok(thing), Act::Good | Act::Slow(_)) => return assert_eq!(thing.id, id),
        (Ok(thing), _) => panic!("call {id} has {thing:?} of {act:?}"),
        (Err(error), _) => error,
    };
    assert_eq!(error.tries(), tries, "{error}");
    // On a machine that is busy, anything may take too long.
    let is_right = error.is_timeout()
        || match act {
            Act::Good | Act::Slow(_) | Act::Hang => false,
            Act::Drop | Act::Truncate | Act::TruncateChunks | Act::Garbage => error.is_transport(),
            Act::NoJson => error.is_decode(),
            Act::Status(429) => error.is_rate_limited(),
            Act::Status(status) => error.status().is_some_and(|found| found == status),
        };
    assert!(is_right, "call {id} after {act:?}: {error}");
    assert!(error.to_string().contains("/things/{id}"));
}

#[test]
fn ten_thousand_calls_with_a_budget() {
    weather(10_000, 100);
}

#[test]
fn each_that_may_pass_is_repeated_without_one() {
    weather(1_000, u32::MAX);
}
