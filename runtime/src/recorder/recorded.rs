//! A request that a recorder saw.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use crate::any::Json;
use crate::json;

/// What call a request belongs to. The last step before the transport adds it to the request.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: &'static str,
    /// With `{name}` in place of each argument.
    pub(crate) path: String,
    pub(crate) tries: u32,
}

/// A request that a [`Recorder`](crate::Recorder) saw. It shows credentials to whoever asks for
/// a URL, a header or the body, but not in `Debug`.
#[derive(Clone)]
pub struct Recorded(pub(super) http::Request<Bytes>);

impl Recorded {
    /// The operation that was called, by its `operationId` in the description; nothing where a
    /// token was asked for, `request` where the description has no such operation.
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.called()?.operation)
    }

    /// Which try of the call it is: 1 is the first.
    pub fn tries(&self) -> u32 {
        self.called().map_or(1, |called| called.tries)
    }

    fn called(&self) -> Option<&Called> {
        self.0.extensions().get()
    }

    /// The method, in capitals.
    pub fn method(&self) -> &str {
        self.0.method().as_str()
    }

    /// The whole URL as it would have been sent.
    pub fn url(&self) -> String {
        self.0.uri().to_string()
    }

    /// The path as it would have been sent.
    pub fn path(&self) -> &str {
        self.0.uri().path()
    }

    /// The query as it would have been sent; empty where there is none.
    pub fn query(&self) -> &str {
        self.0.uri().query().unwrap_or_default()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.headers().get(name)?.as_bytes()).ok()
    }

    /// The body; empty where there is none.
    pub fn body(&self) -> &Bytes {
        self.0.body()
    }

    /// The body as text; what is no UTF-8 in it is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.0.body()).into_owned()
    }

    /// The body, read as JSON.
    ///
    /// # Panics
    /// Where it is none.
    #[track_caller]
    pub fn json(&self) -> Json {
        match json::from_slice(self.0.body()) {
            Ok(value) => value,
            Err(error) => panic!("the body is no JSON: {error}\nin {}", self.text()),
        }
    }
}

/// Shows method and path, which headers there are, and how long the body is. What the path was filled with
/// may be secret, so it is that of the operation.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.0.headers().keys().collect();
        let path = self.called().map_or(self.path(), |called| &called.path);
        f.debug_struct("Recorded")
            .field("operation", &self.operation())
            .field("method", &self.method())
            .field("path", &path)
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish()
    }
}
