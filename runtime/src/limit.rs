//! How often a server may be asked, kept by the client: [`RateLimits`].

mod bucket;

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bucket::Bucket;

use crate::error::{Fault, Kind};
use crate::operation::Facts;
use crate::timer::Clock;

/// So many requests in so much time.
///
/// ```
/// use clientwright_runtime::RateLimit;
///
/// assert_eq!(RateLimit::per_minute(240), RateLimit { requests: 240, seconds: 60 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// How many; none count as one.
    pub requests: u64,
    /// In how many seconds.
    pub seconds: u64,
}

impl RateLimit {
    /// So many requests a second.
    pub const fn per_second(requests: u64) -> Self {
        let seconds = 1;
        Self { requests, seconds }
    }

    /// So many requests a minute.
    pub const fn per_minute(requests: u64) -> Self {
        let seconds = 60;
        Self { requests, seconds }
    }

    /// So many requests an hour.
    pub const fn per_hour(requests: u64) -> Self {
        let seconds = 3_600;
        Self { requests, seconds }
    }

    /// So many requests in 24 hours.
    pub const fn per_day(requests: u64) -> Self {
        let seconds = 86_400;
        Self { requests, seconds }
    }
}

/// What a client does where a request would be one more than the server takes.
///
/// The limits are those of the description (`x-rate-limit`), for the server as a whole and for single
/// operations besides. Clones of a client share what is left of them, and no stretch of time, whenever it
/// begins, has more requests than a limit allows. What other clients send is not known; where the
/// server says that it was too much all the same (429), that is a matter of [`Retries`](crate::Retries).
///
/// A client waits, unless its builder says otherwise.
///
/// ```
/// # use clientwright_runtime::{Api, Builder, RateLimit, RateLimits, Recorder};
/// # static API: Api = Api { user_agent: "x/1", server: Some("https://api.example.com"), schemes: &[], security: &[], rate_limits: &[] };
/// // The contract with the vendor allows more than the documentation says.
/// let limits = RateLimits::fail().server(&[RateLimit::per_second(50)]);
/// let client = Builder::new(&API).rate_limits(limits).transport(Recorder::new()).build()?;
/// # Ok::<_, clientwright_runtime::BuildError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is given to a builder"]
pub struct RateLimits {
    at_limit: AtLimit,
    /// In place of those of the description.
    server: Option<Cow<'static, [RateLimit]>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AtLimit {
    Wait,
    Fail,
    Send,
}

impl Default for RateLimits {
    /// To wait.
    fn default() -> Self {
        Self::wait()
    }
}

impl RateLimits {
    /// Waits until the request may be sent. A call that would have to wait longer than it may take fails
    /// at once, as with [`RateLimits::fail`].
    pub const fn wait() -> Self {
        Self::of(AtLimit::Wait)
    }

    /// Fails at once; nothing is sent.
    ///
    /// [`Error::is_rate_limited`](crate::Error::is_rate_limited) tells so, and
    /// [`Error::retry_after`](crate::Error::retry_after) when it can be sent.
    pub const fn fail() -> Self {
        Self::of(AtLimit::Fail)
    }

    /// Sends whatever is called, and leaves it to the server to say no.
    pub const fn ignore() -> Self {
        Self::of(AtLimit::Send)
    }

    /// Sets limits for the server as a whole, in place of those that the description has.
    pub fn server(mut self, limits: &[RateLimit]) -> Self {
        self.server = Some(Cow::Owned(limits.to_owned()));
        self
    }

    const fn of(at_limit: AtLimit) -> Self {
        Self {
            at_limit,
            server: None,
        }
    }
}

/// The limits of a client, and what is left of them.
pub(crate) struct Limiter {
    at_limit: AtLimit,
    /// Whether the server as a whole has limits.
    has_server: bool,
    buckets: Mutex<Buckets>,
}

struct Buckets {
    server: Vec<Bucket>,
    /// Of operations by id, as far as they were called.
    operations: Vec<(&'static str, Vec<Bucket>)>,
}

impl Limiter {
    pub(crate) fn new(limits: RateLimits, described: &'static [RateLimit]) -> Self {
        let server = limits.server.as_deref().unwrap_or(described);
        Self {
            at_limit: limits.at_limit,
            has_server: !server.is_empty(),
            buckets: Mutex::new(Buckets {
                server: server.iter().map(Bucket::new).collect(),
                operations: Vec::new(),
            }),
        }
    }

    /// Comes back when a request may be sent, or fails where that is too late.
    pub(crate) async fn admit(
        &self,
        facts: &'static Facts,
        clock: &Clock<'_>,
    ) -> Result<(), Fault> {
        let is_free = !self.has_server && facts.rate_limits.is_empty();
        if is_free || self.at_limit == AtLimit::Send {
            return Ok(());
        }
        loop {
            let Err(wait) = self.take(facts, clock.transport.now()) else {
                return Ok(());
            };
            if self.at_limit == AtLimit::Fail || wait >= clock.left() {
                let detail = format!("the next request may be sent in {wait:?}");
                return Err(Fault::new(Kind::RateLimited(wait), detail));
            }
            clock.transport.sleep(wait).await;
        }
    }

    /// Takes a request from all that it counts for, or tells how long there is none in one of them.
    fn take(&self, facts: &'static Facts, now: Duration) -> Result<(), Duration> {
        // A test that panicked elsewhere must not make this one panic.
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let Buckets { server, operations } = &mut *buckets;
        let own = match facts.rate_limits.is_empty() {
            true => &mut [],
            false => of_operation(operations, facts),
        };
        let wait = server.iter_mut().chain(&mut *own);
        let wait = wait.filter_map(|bucket| bucket.wait(now)).max();
        if let Some(wait) = wait {
            return Err(wait);
        }
        for bucket in server.iter_mut().chain(own) {
            bucket.take(now);
        }
        Ok(())
    }
}

fn of_operation<'a>(
    operations: &'a mut Vec<(&'static str, Vec<Bucket>)>,
    facts: &Facts,
) -> &'a mut [Bucket] {
    let known = operations.iter().position(|(id, _)| *id == facts.id);
    let at = known.unwrap_or_else(|| {
        let buckets = facts.rate_limits.iter().map(Bucket::new);
        operations.push((facts.id, buckets.collect()));
        operations.len() - 1
    });
    &mut operations[at].1
}
