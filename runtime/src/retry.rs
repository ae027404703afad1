//! Which calls are repeated, how often, and how long to wait before: [`Retries`].

mod budget;
mod later;

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub(crate) use budget::Budget;
pub(crate) use later::retry_after;

use crate::error::{Fault, Kind};
use crate::origin::Origin;
use crate::outcome::Outcome;
use crate::random::chance;

/// Which calls are repeated after they failed, and how often.
///
/// A client repeats up to two times, unless its builder or the call says otherwise. It repeats
/// - what does no harm when it is done twice: operations whose method is `GET`, `HEAD`, `PUT`,
///   `DELETE`, `OPTIONS`, `TRACE` or `QUERY`, and those that have an idempotency key
///   ([`Facts::idempotency_key`](crate::Facts::idempotency_key)), unless `x-retry` in the description
///   says otherwise of one;
/// - after what may pass: no connection, one that broke, a try that took too long, and the
///   statuses 408, 429, 502, 503 and 504.
///
/// It waits before: a quarter of a second, then twice as long each time and up to ten seconds, of
/// which the half at most is taken off by chance, so that many clients do not come back together.
/// Where the server says when to come back (`Retry-After`), it waits at least that long.
///
/// All tries and waits together stay within the time that the call may take; where a wait would go
/// beyond that, or the client has repeated too many calls of late
/// ([`Builder::retry_budget`](crate::Builder::retry_budget)), the error is that of the last try.
/// [`Error::tries`](crate::Error::tries) has their number.
///
/// ```
/// use std::time::Duration;
///
/// use clientwright_runtime::{Connection, Error, Json, Retries};
///
/// /// A search that a server may take its time for, and that can be repeated although it is a POST.
/// async fn search(connection: &Connection) -> Result<Json, Error<()>> {
///     let patient = Retries::up_to(5)
///         .delays(Duration::from_secs(1), Duration::from_secs(20))
///         .attempt_timeout(Duration::from_secs(10))
///         .any_operation();
///     let call = connection.request::<Json, ()>("POST", "/searches");
///     let found = call.timeout(Duration::from_secs(120)).retries(patient).send().await?;
///     Ok(found.into_body())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is given to a builder or a call"]
pub struct Retries {
    most: u32,
    first_delay: Duration,
    longest_delay: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    statuses: Cow<'static, [u16]>,
    any_operation: bool,
}

impl Default for Retries {
    /// Up to two.
    fn default() -> Self {
        Self::up_to(2)
    }
}

impl Retries {
    /// Repeats nothing.
    pub fn none() -> Self {
        Self::up_to(0)
    }

    /// Repeats up to so many times: there is one try more.
    pub fn up_to(times: u32) -> Self {
        Self {
            most: times,
            first_delay: Duration::from_millis(250),
            longest_delay: Duration::from_secs(10),
            attempt_timeout: None,
            statuses: Cow::Borrowed(&[408, 429, 502, 503, 504]),
            any_operation: false,
        }
    }

    /// Sets how long to wait before the first repetition, in place of 250 milliseconds, and how
    /// long at most before the later ones, in place of ten seconds.
    pub fn delays(mut self, first: Duration, longest: Duration) -> Self {
        self.first_delay = first;
        self.longest_delay = longest;
        self
    }

    /// Sets how long one try may take; unless it is set, only the whole call has a limit.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the statuses after which a call is repeated, in place of 408, 429, 502, 503 and 504.
    pub fn statuses(mut self, statuses: &[u16]) -> Self {
        self.statuses = Cow::Owned(statuses.to_owned());
        self
    }

    /// Repeats whatever the method is and `x-retry` says: for who knows that the server takes
    /// what comes twice for one.
    pub fn any_operation(mut self) -> Self {
        self.any_operation = true;
        self
    }

    /// How long to wait before a call is repeated that failed so; `None` if it is not repeated.
    /// `has_key`: whether the server can tell that it is the same.
    pub(crate) fn delay(
        &self,
        fault: &Fault,
        outcome: &Outcome,
        has_key: bool,
    ) -> Option<Duration> {
        let passes = match fault.kind() {
            Kind::Connect | Kind::Timeout | Kind::Transport => true,
            Kind::Status => outcome.status.is_some_and(|status| self.passes(status)),
            _ => false,
        };
        let repeatable = self.any_operation || is_repeatable(&outcome.origin, has_key);
        (passes && repeatable)
            .then(|| self.wait(outcome.tries, &outcome.headers))
            .flatten()
    }

    /// Whether a status is one that may pass.
    pub(crate) fn passes(&self, status: StatusCode) -> bool {
        self.statuses.contains(&status.as_u16())
    }

    /// How long to wait after so many tries, the last of which was answered with these headers;
    /// `None` if that was enough.
    pub(crate) fn wait(&self, tries: u32, headers: &HeaderMap) -> Option<Duration> {
        let asked_for = || retry_after(headers).unwrap_or_default();
        (tries <= self.most).then(|| self.backoff(tries).max(asked_for()))
    }

    /// The wait before a repetition: half of it at least, the other half as chance has it.
    fn backoff(&self, tries: u32) -> Duration {
        let doubled = 1_u32.checked_shl(tries.saturating_sub(1));
        let full = self.first_delay.saturating_mul(doubled.unwrap_or(u32::MAX));
        let half = full.min(self.longest_delay) / 2;
        half + half.mul_f64(chance())
    }
}

/// Whether it does no harm to do an operation twice.
fn is_repeatable(origin: &Origin, has_key: bool) -> bool {
    let is_idempotent = matches!(
        &*origin.method,
        "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY"
    );
    origin.facts.retry.unwrap_or(is_idempotent || has_key)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Retries;

    #[test]
    fn waits_double_up_to_the_longest() {
        let second = Duration::from_secs(1);
        let retries = Retries::up_to(100).delays(second, 5 * second);
        for (tries, full) in [(1, 1), (2, 2), (3, 4), (4, 5), (5, 5), (33, 5), (1000, 5)] {
            let wait = retries.backoff(tries);
            assert!(
                wait >= full * second / 2 && wait <= full * second,
                "{wait:?}"
            );
        }
        let most = Retries::up_to(100).delays(Duration::MAX, Duration::MAX);
        assert!(most.backoff(40) >= Duration::MAX / 2);
    }

    #[test]
    fn waits_differ() {
        let retries = Retries::default();
        let waits: std::collections::HashSet<_> = (0..20).map(|_| retries.backoff(1)).collect();
        assert!(waits.len() > 10, "{waits:?}");
    }
}
