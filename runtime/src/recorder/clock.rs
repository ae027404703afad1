//! The clock of a recorder: it runs ahead to the end of each sleep, or waits to be moved.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::Recorder;

#[derive(Default)]
pub(super) struct Clock {
    pub(super) now: Duration,
    /// Whether it moves by [`Recorder::advance`] alone.
    pub(super) is_stopped: bool,
    sleepers: Vec<Sleeper>,
    /// How many there were so far.
    count: u64,
}

struct Sleeper {
    id: u64,
    end: Duration,
    waker: Option<Waker>,
}

impl Clock {
    fn begin(&mut self, end: Duration) -> u64 {
        self.count += 1;
        self.sleepers.push(Sleeper {
            id: self.count,
            end,
            waker: None,
        });
        self.count
    }

    fn finish(&mut self, id: u64) {
        self.sleepers.retain(|sleeper| sleeper.id != id);
    }

    /// Those who wait for the clock to move.
    pub(super) fn wakers(&mut self) -> Vec<Waker> {
        let sleepers = self.sleepers.iter_mut();
        sleepers
            .filter_map(|sleeper| sleeper.waker.take())
            .collect()
    }
}

/// Ends when the clock is there. While it is not stopped, whoever is asked moves it, but lets
/// those go first who wake earlier: an answer that takes a minute comes after a timeout of a second.
pub(super) struct Sleep {
    recorder: Recorder,
    id: u64,
    end: Duration,
    gave_way: bool,
}

impl Sleep {
    pub(super) fn new(recorder: &Recorder, duration: Duration) -> Self {
        let mut state = recorder.state();
        let end = state.clock.now.saturating_add(duration);
        Self {
            recorder: recorder.clone(),
            id: state.clock.begin(end),
            end,
            gave_way: false,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let recorder = self.recorder.clone();
        let mut state = recorder.state();
        let clock = &mut state.clock;
        if clock.now >= self.end {
            clock.finish(self.id);
            return Poll::Ready(());
        }
        if clock.is_stopped {
            let mut sleepers = clock.sleepers.iter_mut();
            if let Some(own) = sleepers.find(|sleeper| sleeper.id == self.id) {
                own.waker = Some(context.waker().clone());
            }
            return Poll::Pending;
        }
        let is_first = clock.sleepers.iter().all(|other| other.end >= self.end);
        // Once is enough: who wakes earlier may not be asked any more.
        if !is_first && !self.gave_way {
            self.gave_way = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        clock.now = self.end;
        clock.finish(self.id);
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.recorder.state().clock.finish(self.id);
    }
}
