//! Bytes that travel as base64 text.

use ::base64::Engine;
use ::base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use crate::value::{Encode, Place, Value, View};

/// Bytes that travel as base64 text (`format: byte`).
///
/// Read with or without padding, in the standard or the URL-safe alphabet;
/// written in the standard alphabet with padding.
///
/// ```
/// use clientwright_runtime::{Base64, json};
///
/// assert_eq!(json::to_vec(&Base64(vec![251, 255])), br#""+/8=""#);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Vec<u8>);

/// Bytes that travel as base64 text in the alphabet for URLs (`format: base64url`,
/// `contentEncoding: base64url`).
///
/// Read like [`Base64`]; written in the URL-safe alphabet with padding, as RFC 4648 has it.
///
/// ```
/// use clientwright_runtime::{Base64Url, json};
///
/// assert_eq!(json::to_vec(&Base64Url(vec![251, 255])), br#""-_8=""#);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base64Url(pub Vec<u8>);

/// Writes how bytes are looked at and filled.
macro_rules! bytes {
    ($($name:ident, $write:ident;)*) => {$(
        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }
        }

        impl Encode for $name {
            #[inline]
            fn view(&self) -> View<'_> {
                View::Base64(&self.0, $write)
            }
        }

        impl Value for $name {
            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::Base64(&mut self.0)
            }

            #[inline]
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}

bytes! {
    Base64, to_base64;
    Base64Url, url_safe;
}

/// Bytes as base64 text, as it mostly is.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn url_safe(bytes: &[u8]) -> String {
    URL_SAFE.encode(bytes)
}

/// The bytes of a base64 text, in any of its common forms.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    // Mail-like wrapping is common where a server builds the text line by line.
    let text: String = text.split_ascii_whitespace().collect();
    let url_safe = text.contains(['-', '_']);
    let engine = match (url_safe, text.ends_with('=')) {
        (false, true) => &STANDARD,
        (false, false) => &STANDARD_NO_PAD,
        (true, true) => &URL_SAFE,
        (true, false) => &URL_SAFE_NO_PAD,
    };
    engine.decode(&text).ok()
}
