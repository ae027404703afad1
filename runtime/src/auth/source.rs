//! Credentials that come from elsewhere: [`CredentialSource`], and what is kept of it.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use secrecy::SecretString;

use super::credential::Ready;
use super::{Credential, Scheme};
use crate::connection::Shared;
use crate::timer::Clock;
use crate::transport::{BoxError, BoxFuture, Transport};

/// Where the credential of a scheme comes from: a vault, keys that are changed every night, or the
/// token endpoint of the vendor, for which there is [`OAuth2`](crate::OAuth2).
///
/// What it gives is kept, shared by clones of the client, until shortly before it expires or until the
/// server answers 401: then it is fetched anew, and the call that was refused is sent once more. However
/// many calls wait for it, it is fetched once; where that fails, all of them do.
///
/// ```
/// use clientwright_runtime::{BoxError, BoxFuture, Credential, CredentialSource, Fetching};
///
/// /// A key in a file, which somebody else changes.
/// struct KeyFile(std::path::PathBuf);
///
/// impl CredentialSource for KeyFile {
///     fn fetch<'a>(&'a self, _: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
///         Box::pin(async move {
///             let key = std::fs::read_to_string(&self.0)?;
///             Ok(Credential::token(key.trim()))
///         })
///     }
/// }
/// ```
pub trait CredentialSource: Send + Sync + 'static {
    /// Gets a credential that holds from now on.
    ///
    /// It is asked once for the calls that wait: what may pass it has to repeat by itself, as
    /// [`OAuth2`](crate::OAuth2) does. Neither the error nor anything behind it may hold a secret in its text. A future that is dropped
    /// gives it up; then the next call that needs the credential asks again.
    fn fetch<'a>(&'a self, fetching: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>>;

    /// Tells each secret that the source itself has, such as that of a client of OAuth 2, so that it is made
    /// unreadable where a server repeats it. What it has fetched is hidden anyway.
    fn secrets(&self, tell: &mut dyn FnMut(&str)) {
        let _ = tell;
    }
}

/// What a source is asked for, and what it can use of the client.
#[derive(Clone, Copy)]
pub struct Fetching<'a> {
    pub(super) shared: &'a Shared,
    scheme: &'static Scheme,
    /// The time of the call that fetches.
    pub(super) clock: &'a Clock<'a>,
}

impl<'a> Fetching<'a> {
    /// The scheme that the credential is for.
    pub fn scheme(&self) -> &'static Scheme {
        self.scheme
    }

    /// What the client sends by. Hooks, retries and spans are not for what is sent so.
    pub fn transport(&self) -> &'a dyn Transport {
        &*self.shared.transport
    }

    /// The URL of a path at the base URL; what is a URL is left as it is.
    pub fn url(&self, url: &str) -> String {
        match url.strip_prefix('/') {
            Some(path) => format!("{}/{path}", self.shared.base),
            None => url.to_owned(),
        }
    }
}

impl std::fmt::Debug for Fetching<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fetching({})", self.scheme.key)
    }
}

/// A credential is fetched anew so long before it expires.
const MARGIN: Duration = Duration::from_secs(60);

/// A source, and the credential that it gave.
pub(crate) struct Sourced {
    pub(crate) scheme: &'static Scheme,
    source: Box<dyn CredentialSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// Whether a call is fetching it.
    busy: bool,
    waiting: Vec<Waker>,
    /// How often it was fetched, and why the last time failed.
    round: u64,
    failed: Option<Arc<str>>,
}

struct Kept {
    ready: Arc<Ready>,
    until: Option<Duration>,
}

/// Whose turn it is to fetch.
enum Turn {
    /// There is one.
    Ready(Arc<Ready>),
    /// That of the call which asked.
    Own,
    /// The call that fetched failed.
    Failed(Arc<str>),
}

impl Sourced {
    pub(super) fn new(scheme: &'static Scheme, source: Box<dyn CredentialSource>) -> Self {
        Self {
            scheme,
            source,
            state: Mutex::default(),
        }
    }

    /// What its source keeps to itself.
    pub(super) fn hidden(&self) -> Vec<SecretString> {
        let mut secrets = Vec::new();
        self.source
            .secrets(&mut |secret| secrets.push(secret.into()));
        secrets
    }

    /// The credential, fetched if there is none that holds.
    pub(crate) async fn get(
        &self,
        shared: &Shared,
        clock: &Clock<'_>,
    ) -> Result<Arc<Ready>, Arc<str>> {
        match self.turn(shared).await {
            Turn::Ready(ready) => Ok(ready),
            Turn::Failed(why) => Err(why),
            Turn::Own => {
                let fetching = Fetched {
                    sourced: self,
                    result: None,
                };
                fetching.run(shared, clock).await
            }
        }
    }

    /// Forgets a credential that the server refused, unless there is another already.
    pub(crate) fn refuse(&self, refused: &Arc<Ready>) {
        let mut state = self.state();
        state.kept.take_if(|kept| Arc::ptr_eq(&kept.ready, refused));
    }

    /// Waits while another call fetches.
    async fn turn(&self, shared: &Shared) -> Turn {
        let mut waited = None;
        poll_fn(|context| {
            let now = shared.transport.now();
            let mut state = self.state();
            let holds = |kept: &&Kept| kept.until.is_none_or(|until| now < until);
            if let Some(kept) = state.kept.as_ref().filter(holds) {
                return Poll::Ready(Turn::Ready(kept.ready.clone()));
            }
            if state.busy {
                waited = Some(state.round);
                state.waiting.push(context.waker().clone());
                return Poll::Pending;
            }
            let is_ours = waited.is_some_and(|round| round + 1 == state.round);
            if let Some(why) = state.failed.as_ref().filter(|_| is_ours) {
                return Poll::Ready(Turn::Failed(why.clone()));
            }
            state.busy = true;
            Poll::Ready(Turn::Own)
        })
        .await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // What panicked elsewhere must not make this panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that fetches; dropping it leaves the turn to another.
struct Fetched<'a> {
    sourced: &'a Sourced,
    result: Option<Result<Kept, Arc<str>>>,
}

impl Fetched<'_> {
    async fn run(mut self, shared: &Shared, clock: &Clock<'_>) -> Result<Arc<Ready>, Arc<str>> {
        let fetching = Fetching {
            shared,
            scheme: self.sourced.scheme,
            clock,
        };
        let start = shared.transport.now();
        let given = self.sourced.source.fetch(fetching).await;
        let kept = given.map_err(|error| told(&*error)).and_then(|given| {
            let ready = Ready::new(fetching.scheme, &given)?;
            if ready.is_empty() {
                return Err("it is empty".to_owned());
            }
            let until = given.expires_in.map(|time| {
                let margin = MARGIN.min(time / 10);
                start.saturating_add(time - margin)
            });
            Ok((Arc::new(ready), until))
        });
        match kept {
            Ok((ready, until)) => {
                let kept = Kept {
                    ready: ready.clone(),
                    until,
                };
                self.result = Some(Ok(kept));
                Ok(ready)
            }
            Err(why) => {
                let why: Arc<str> = why.into();
                self.result = Some(Err(why.clone()));
                Err(why)
            }
        }
    }
}

impl Drop for Fetched<'_> {
    fn drop(&mut self) {
        let mut state = self.sourced.state();
        state.busy = false;
        if let Some(result) = self.result.take() {
            state.round += 1;
            state.failed = None;
            match result {
                Ok(kept) => state.kept = Some(kept),
                Err(why) => state.failed = Some(why),
            }
        }
        for waker in std::mem::take(&mut state.waiting) {
            waker.wake();
        }
    }
}

/// An error and what lies behind it, on one line.
fn told(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(": {error}"));
        source = error.source();
    }
    text
}
