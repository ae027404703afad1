//! reqwest 0.13, on Tokio.
//!
//! reqwest takes a URL apart and writes it anew by the rules of browsers, which
//! change some texts (`/a/%2e%2e/b` becomes `/b`). A request whose URL would
//! change is refused, never sent otherwise than it was made.

mod aside;
mod native;
mod urls;

use reqwest::Request;

pub(crate) use native::{Incoming, Reqwest};

use super::TransportError;
use crate::body::Body;
use urls::Urls;

/// The same request for reqwest, if it leaves the URL as it is, and the body, which it does not have yet.
fn convert(request: http::Request<Body>, urls: &Urls) -> Result<(Request, Body), TransportError> {
    let (head, body) = request.into_parts();
    let url = urls
        .url(&head.uri)
        .ok_or_else(|| TransportError::unsendable("its URL is not one that reqwest takes"))?;
    if url.path() != head.uri.path() || url.query() != head.uri.query() {
        return Err(TransportError::unsendable(
            "reqwest would change its path or query",
        ));
    }
    let mut converted = Request::new(head.method, url);
    *converted.headers_mut() = head.headers;
    Ok((converted, body))
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::{Urls, convert};
    use crate::body::Body;

    fn converts(url: &'static str) -> bool {
        let mut request = http::Request::new(Body::default());
        *request.uri_mut() = Uri::from_static(url);
        match convert(request, &Urls::default()) {
            Ok((request, _)) => {
                assert!(
                    request
                        .url()
                        .as_str()
                        .ends_with(url.split("//a").last().unwrap_or(url))
                );
                true
            }
            Err(_) => false,
        }
    }

    #[test]
    fn a_url_that_would_change_is_refused() {
        assert!(converts("https://a.example/a'(b)//%2F%2e.c?d=%27&e=[f]|/?"));
        for url in [
            "https://a.example/a/../b",
            "https://a.example/a/%2e%2E/b",
            "https://a.example/a/.",
            "https://a.example/?a='b'",
            "https://a.example/a\\b",
            "https://a.example/{a}",
        ] {
            assert!(!converts(url), "{url}");
        }
    }
}
