//! The body of a request that may have to be sent several times.

use http::HeaderValue;

use crate::body::Body;

/// A body, and what it is.
pub(crate) struct Outgoing {
    pub(crate) media: Option<HeaderValue>,
    body: Body,
    /// Whether it can be sent more than once.
    pub(crate) is_repeatable: bool,
}

impl Outgoing {
    pub(crate) fn new(media: Option<HeaderValue>, body: Body) -> Self {
        Self {
            media,
            is_repeatable: body.whole().is_some(),
            body,
        }
    }

    /// The body to be sent. One that can be read only once is there once.
    pub(crate) fn body(&mut self) -> Body {
        match self.body.whole() {
            Some(bytes) => bytes.clone().into(),
            None => std::mem::take(&mut self.body),
        }
    }
}
