//! A thread that waits for a future, and what keeps going meanwhile.

use std::future::{Future, pending};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};
use tokio::task::unconstrained;

/// A Tokio runtime on a thread of its own; nothing where the system has no thread left.
static RUNTIME: OnceLock<Option<Handle>> = OnceLock::new();

fn start() -> Option<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build().ok()?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new().name("clientwright".to_owned());
    thread
        .spawn(move || runtime.block_on(pending::<()>()))
        .ok()?;
    Some(handle)
}

/// Moves a future on, on this thread, until it is done.
///
/// `Handle::block_on` would panic within another Tokio runtime; to be just within ours
/// while polling is allowed anywhere.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let _entered = RUNTIME.get_or_init(start).as_ref().map(Handle::enter);
    let alarm = Arc::new(Alarm {
        thread: thread::current(),
        rang: AtomicBool::new(false),
    });
    let waker = Waker::from(alarm.clone());
    let mut context = Context::from_waker(&waker);
    // A task of another runtime has only so many turns, and does not get new ones by waiting here.
    let mut future = pin!(unconstrained(future));
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
        alarm.wait();
    }
}

/// Whether this thread is within the runtime of blocking calls.
#[cfg(feature = "reqwest-0-13")]
pub(crate) fn is_waiting() -> bool {
    let ours = RUNTIME.get().and_then(Option::as_ref);
    let here = Handle::try_current().ok();
    ours.zip(here)
        .is_some_and(|(ours, here)| ours.id() == here.id())
}

/// Wakes a thread. Others may wake it as well, for another reason, so it looks whether this rang.
struct Alarm {
    thread: Thread,
    rang: AtomicBool,
}

impl Alarm {
    fn wait(&self) {
        while !self.rang.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rang.store(true, Ordering::Release);
        self.thread.unpark();
    }
}
