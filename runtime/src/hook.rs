//! What stands around every request: [`Hook`].

use std::fmt;

use crate::body::Body;
use crate::origin::Origin;
use crate::transport::{BoxFuture, Transport, TransportError};

/// Stands around every request that a client sends: it may change the request, send it, and look at what
/// came of it, or not send it at all.
///
/// Hooks are called in the order in which the builder got them, the last one next to the transport, once for
/// each try of a call and each redirect that is followed. Requests have their credentials by then, so a
/// hook can sign the whole; whatever it writes down, it has to leave them out by itself. Requests
/// of tokens ([`CredentialSource`](crate::CredentialSource)) go past hooks.
///
/// ```
/// use std::time::Instant;
///
/// use clientwright_runtime::{Body, BoxFuture, Hook, Next, TransportError};
///
/// /// Says which customer is served, and how long it took.
/// struct Served(http::HeaderValue);
///
/// impl Hook for Served {
///     fn around<'a>(
///         &'a self,
///         mut request: http::Request<Body>,
///         next: Next<'a>,
///     ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
///         Box::pin(async move {
///             request.headers_mut().insert("X-Customer", self.0.clone());
///             let start = Instant::now();
///             let answer = next.send(request).await;
///             let status = answer.as_ref().map(|answer| answer.status().as_u16());
///             println!("{}: {status:?} after {:?}", next.operation(), start.elapsed());
///             answer
///         })
///     }
/// }
///
/// # use clientwright_runtime::{Api, Builder, Recorder};
/// # static API: Api = Api { user_agent: "x/1", server: Some("https://api.example.com"), schemes: &[], security: &[], rate_limits: &[] };
/// let served = Served(http::HeaderValue::from_static("7"));
/// let client = Builder::new(&API).hook(served).transport(Recorder::new()).build()?;
/// # Ok::<_, clientwright_runtime::BuildError>(())
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Sends a request by [`Next::send`], or gives something else in place of what would come of it.
    ///
    /// An error is treated like one of the transport: neither its text nor its source may hold a secret. What
    /// is not to be repeated is [`TransportError::unsendable`].
    fn around<'a>(
        &'a self,
        request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>>;
}

/// What comes after a [`Hook`]: the next one, or the transport.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    pub(crate) hooks: &'a [Box<dyn Hook>],
    pub(crate) transport: &'a dyn Transport,
    pub(crate) origin: &'a Origin,
    pub(crate) tries: u32,
}

impl<'a> Next<'a> {
    /// The operation that is called, by its `operationId` in the description.
    pub fn operation(&self) -> &'static str {
        self.origin.facts.id
    }

    /// The path of the operation, with `{name}` in place of each argument.
    pub fn path(&self) -> &'a str {
        self.origin.template()
    }

    /// Which try of the call it is: 1 is the first.
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// Sends the request, and gives the answer as soon as its head is there.
    pub fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        match self.hooks.split_first() {
            Some((hook, hooks)) => hook.around(request, Next { hooks, ..*self }),
            None => {
                #[cfg(feature = "test")]
                let request = self.marked(request);
                self.transport.send(request)
            }
        }
    }
}

#[cfg(feature = "test")]
impl Next<'_> {
    /// The request with a mark by which a recorder knows what it belongs to.
    fn marked(&self, mut request: http::Request<Body>) -> http::Request<Body> {
        request.extensions_mut().insert(crate::recorder::Called {
            operation: self.operation(),
            path: self.path().to_owned(),
            tries: self.tries,
        });
        request
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Next({})", self.origin)
    }
}
