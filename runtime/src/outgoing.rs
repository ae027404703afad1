//! A request that may have to be sent several times.

use bytes::Bytes;
use http::Uri;

use crate::body::Body;

/// A request, of which each time that it is sent another is made.
pub(crate) struct Outgoing {
    /// With its body, if that can be sent again.
    pub(crate) request: http::Request<Option<Bytes>>,
    /// Its body, if that can be read only once.
    once: Option<Body>,
}

impl Outgoing {
    pub(crate) fn new(request: http::Request<Body>) -> Self {
        let mut once = None;
        let request = request.map(|body| {
            let whole = body.whole().cloned();
            if whole.is_none() {
                once = Some(body);
            }
            whole
        });
        Self { request, once }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.request.body().is_some()
    }

    /// The request to be sent to a place.
    pub(crate) fn to(&mut self, uri: Uri) -> http::Request<Body> {
        let body = match self.request.body() {
            Some(bytes) => bytes.clone().into(),
            None => self.once.take().unwrap_or_else(|| Bytes::new().into()),
        };
        let mut request = http::Request::new(body);
        *request.method_mut() = self.request.method().clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.request.headers().clone();
        request
    }
}
