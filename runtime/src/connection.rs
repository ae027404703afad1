//! What a client is: a base URL, credentials, limits and a transport.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::{Api, Credentials};
use crate::base::Base;
use crate::call::Call;
use crate::hook::Hook;
use crate::limit::Limiter;
use crate::operation::{Facts, Operation};
use crate::origin::Origin;
use crate::parts::Parts;
use crate::retry::{Budget, Retries};
use crate::transport::Transport;

/// What a client is, shared by its clones. [`Builder`](crate::Builder) makes it;
/// the `Client` of a generated crate is a newtype of it.
#[derive(Clone)]
pub struct Connection(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base: Base,
    /// Other places for servers that only some operations have, by what the description calls them.
    pub(crate) servers: Vec<(String, Base)>,
    /// Also held by answers, which hide them where they are shown.
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: Limits,
    pub(crate) retries: Retries,
    pub(crate) retry_budget: Budget,
    pub(crate) limiter: Limiter,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
    pub(crate) transport: Box<dyn Transport>,
}

/// How long a call may take, and how much of its answer is held.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// How long it may take: a whole answer, or the head of a stream.
    pub(crate) timeout: Duration,
    /// How long a stream may stay silent.
    pub(crate) idle_timeout: Duration,
    /// How many bytes of an answer are held at a time.
    pub(crate) body: usize,
}

impl Shared {
    /// Where an operation goes; fails with what is wrong with its server.
    pub(crate) fn base_of(&self, facts: &Facts) -> Result<Cow<'_, Base>, String> {
        let Some(server) = facts.server else {
            return Ok(Cow::Borrowed(&self.base));
        };
        if let Some((_, base)) = self.servers.iter().find(|(name, _)| name == server) {
            return Ok(Cow::Borrowed(base));
        }
        let base = match server.starts_with('/') {
            true => self.base.with_prefix(server),
            false => Base::parse(server),
        };
        base.map(Cow::Owned)
            .map_err(|why| format!("the server `{server}` cannot be used: {why}"))
    }
}

/// What is known of an operation that no description has.
static UNDESCRIBED: Facts = Facts {
    id: "request",
    ..Facts::UNSAID
};

impl Connection {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// Starts a call of an operation.
    #[inline]
    pub fn call<O>(&self) -> O::Call
    where
        O: Operation,
        O::Call: From<Box<Parts>>,
    {
        self.parts(O::facts()).into()
    }

    /// Starts a call of an operation that the description does not have.
    ///
    /// The path starts with a slash and may have `{name}` where [`Call::path`]
    /// puts an argument. Base URL, credentials and limits are the client's.
    #[inline]
    pub fn request<T, P>(&self, method: &str, path: &str) -> Call<T, P> {
        self.undescribed(method, path).into()
    }

    #[inline(never)]
    fn parts(&self, facts: &'static Facts) -> Box<Parts> {
        Parts::new(self, Origin::of(facts))
    }

    #[inline(never)]
    fn undescribed(&self, method: &str, path: &str) -> Box<Parts> {
        let origin = Origin {
            facts: &UNDESCRIBED,
            method: Cow::Owned(method.to_owned()),
            path: Cow::Owned(path.to_owned()),
            decode: UNDESCRIBED.decode,
        };
        Parts::new(self, origin)
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }
}

/// Shows where it leads and which schemes have credentials, not the credentials.
impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("base_url", &format_args!("{}", self.0.base))
            .field("credentials", &self.0.credentials)
            .field("limits", &self.0.limits)
            .finish_non_exhaustive()
    }
}
