//! What a successful call gives: [`Response`].

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use secrecy::SecretString;

use crate::auth::{Credentials, hide};
use crate::header::Header;
use crate::json::DecodeError;
use crate::value::Value;

/// The answer to a successful call: its body, and status and headers beside it.
///
/// It derefs to the body, so that fields are at hand: `response.name`.
pub struct Response<T> {
    pub(crate) body: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// What the client has and the call had of credentials, to be hidden where a server repeats them.
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) secrets: Vec<SecretString>,
}

impl<T> Response<T> {
    /// Gives the body away.
    #[inline]
    pub fn into_body(self) -> T {
        self.body
    }

    /// The status, one from 200 to 299.
    #[inline]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[inline]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What a header has that the description names; nothing where the answer has it not.
    ///
    /// # Errors
    /// What was found in it where the description says something else.
    pub fn header<H: Value>(&self, header: Header<H>) -> Result<Option<H>, DecodeError> {
        header.read(&self.headers)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.body
    }
}

/// Shows the status and the body, in which credentials that the server repeats are made unreadable;
/// a header may be a session's secret.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = match f.alternate() {
            true => format!("{:#?}", self.body),
            false => format!("{:?}", self.body),
        };
        let credentials = self.credentials.hidden();
        let body = hide(body, credentials.iter().chain(&self.secrets));
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("body", &format_args!("{body}"))
            .finish_non_exhaustive()
    }
}
