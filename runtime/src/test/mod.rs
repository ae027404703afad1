//! What the tests of a client are made of: values from JSON text, answers that
//! are read as a call reads them, and requests that were sent, compared with
//! what the vendor's documentation shows.
//!
//! Everything here panics where something is not as it should be, with the path
//! of each difference: it is for tests. The tests that come with a generated
//! crate are written with it, and so can others be.

mod answer;
mod compare;
mod fields;
mod sent;

pub use answer::{Reads, answer, problem};
pub use sent::Sent;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::json;
use crate::transport::BoxFuture;
use crate::value::Value;

/// A value of the type that is wanted, from its JSON.
///
/// # Panics
/// Where the type has no such value.
///
/// ```
/// use clientwright_runtime::test::value;
///
/// let tags: Vec<String> = value(r#"["a", "b"]"#);
/// assert_eq!(tags, ["a", "b"]);
/// ```
#[inline]
#[track_caller]
pub fn value<T: Value>(json: &str) -> T {
    let mut value = T::blank();
    fill(json, &mut value);
    value
}

#[track_caller]
fn fill(json: &str, value: &mut dyn Value) {
    if let Err(error) = json::read_into(json.as_bytes(), value) {
        panic!("there is no such value: {error}\nin {json}");
    }
}

/// The end of what a [`Recorder`](crate::Recorder) answers: it keeps nobody waiting.
fn wait<T>(future: BoxFuture<'_, T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
        std::thread::yield_now();
    }
}
