//! How long one try of a call may take: as long as it may itself, and the whole call.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::error::{Fault, Kind};
use crate::transport::{BoxFuture, Transport};

/// The time that a call has.
pub(crate) struct Clock<'a> {
    pub(crate) transport: &'a dyn Transport,
    /// How long the call may take as a whole.
    timeout: Duration,
    start: Duration,
}

/// The time that one try has.
pub(crate) struct Timer<'a> {
    end: BoxFuture<'a, ()>,
    limit: Duration,
    /// Whether the call ends with it.
    is_last: bool,
}

impl<'a> Clock<'a> {
    /// Starts now.
    pub(crate) fn start(transport: &'a dyn Transport, timeout: Duration) -> Self {
        Self {
            transport,
            timeout,
            start: transport.now(),
        }
    }

    /// What is left of the time.
    pub(crate) fn left(&self) -> Duration {
        let passed = self.transport.now().saturating_sub(self.start);
        self.timeout.saturating_sub(passed)
    }

    /// The time of a try that has a limit of its own, or of one that has none.
    pub(crate) fn timer(&self, limit: Option<Duration>) -> Timer<'a> {
        let left = self.left();
        let (limit, time) = match limit.filter(|limit| *limit < left) {
            Some(limit) => (limit, limit),
            None => (self.timeout, left),
        };
        Timer {
            end: self.transport.sleep(time),
            limit,
            is_last: time == left,
        }
    }
}

impl Timer<'_> {
    /// What the work gives, unless the time is over before.
    pub(crate) async fn within<T>(
        &mut self,
        work: impl Future<Output = T> + Send,
    ) -> Result<T, Fault> {
        let mut work = pin!(work);
        let done = poll_fn(|context| {
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            self.end.as_mut().poll(context).map(|()| None)
        });
        match done.await {
            Some(done) => Ok(done),
            None => Err(self.late()),
        }
    }

    fn late(&self) -> Fault {
        let what = if self.is_last { "the call" } else { "a try" };
        let detail = format!("{what} may take {:?}", self.limit);
        Fault::new(Kind::Timeout, detail)
    }
}
