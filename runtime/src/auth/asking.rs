//! Asking an endpoint for a credential, and again where that may help and does no harm.

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};

use super::Fetching;
use crate::body::Body;
use crate::exchange;
use crate::transport::{BoxError, TransportError, TransportErrorKind};

/// How large an answer may be, in bytes.
const LIMIT: usize = 1024 * 1024;

/// What came of one try.
type Tried = Result<Response<Bytes>, BoxError>;

impl Fetching<'_> {
    /// Sends a request, and again as the client's retries allow; `is_harmless`: whether nothing comes
    /// of it when the server did what it was asked and its answer was lost.
    ///
    /// Hooks do not see it: what they would sign or write down are the secrets that credentials are
    /// made of. A span there is, without any of them.
    pub(super) async fn ask(&self, request: Request<Bytes>, is_harmless: bool) -> Tried {
        let retries = &self.shared.retries;
        let mut last = None;
        let mut tries = 0;
        loop {
            tries += 1;
            let tried = match (self.once(&request, tries).await, last) {
                (Err(error), Some(last))
                    if kind(&error) == Some(TransportErrorKind::Unsendable) =>
                {
                    return last;
                }
                (tried, _) => tried,
            };
            let none = HeaderMap::new();
            let (passes, headers) = match &tried {
                // A server that says so did nothing.
                Ok(answer) => (
                    retries.passes(answer.status()) && (is_harmless || says_busy(answer.status())),
                    answer.headers(),
                ),
                Err(error) => match kind(error) {
                    Some(TransportErrorKind::Connect) => (true, &none),
                    Some(TransportErrorKind::Timeout | TransportErrorKind::Other) => {
                        (is_harmless, &none)
                    }
                    Some(TransportErrorKind::Unsendable | TransportErrorKind::Redirect) | None => {
                        (false, &none)
                    }
                },
            };
            let wait = retries.wait(tries, headers).filter(|_| passes);
            match wait.filter(|wait| *wait < self.clock.left()) {
                Some(wait) if self.shared.retry_budget.spend() => {
                    self.transport().sleep(wait).await;
                }
                _ => return tried,
            }
            last = Some(tried);
        }
    }

    /// One try, within the time that one may take.
    async fn once(&self, request: &Request<Bytes>, tries: u32) -> Tried {
        let sent = self.send(request.clone().map(Body::from), tries);
        let limit = self.shared.retries.attempt_timeout;
        match limit.filter(|limit| *limit < self.clock.left()) {
            // What is longer ends with the call.
            None => sent.await,
            Some(limit) => match self.clock.timer(Some(limit)).within(sent).await {
                Ok(tried) => tried,
                Err(_) => {
                    let why = format!("a try may take {limit:?}");
                    Err(TransportError::timeout(why).into())
                }
            },
        }
    }

    async fn send(&self, request: Request<Body>, tries: u32) -> Tried {
        #[cfg(feature = "tracing")]
        let sent = crate::trace::ask(self.scheme().key, tries, self.transport(), request);
        #[cfg(not(feature = "tracing"))]
        let sent = {
            let _ = tries;
            self.transport().send(request)
        };
        let (head, body) = sent.await?.into_parts();
        let body = exchange::all(body, LIMIT).await?;
        Ok(Response::from_parts(head, body))
    }
}

/// What went wrong on the way, if it is that.
fn kind(error: &BoxError) -> Option<TransportErrorKind> {
    let error: &TransportError = error.downcast_ref()?;
    Some(error.kind)
}

fn says_busy(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
    )
}
