//! URLs as reqwest has them, made of those of requests.

use std::sync::OnceLock;

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

/// Makes URLs. What the first one has of its server is kept for those that follow: to take a host apart by the
/// rules of browsers is most of the work, and nearly all requests of a client go to one server.
#[derive(Default)]
pub(super) struct Urls(OnceLock<Server>);

struct Server {
    scheme: Scheme,
    authority: Authority,
    /// The path `/` there.
    root: Url,
}

impl Urls {
    /// The same URL for reqwest, which may have changed its path and query; nothing where reqwest takes it for none.
    pub(super) fn url(&self, uri: &Uri) -> Option<Url> {
        let target = uri.path_and_query()?.as_str();
        let server = match self.0.get() {
            Some(server) => server,
            None => {
                let server = Server::of(uri)?;
                self.0.get_or_init(|| server)
            }
        };
        match server.has(uri) && is_path(target) {
            true => server.root.join(target).ok(),
            false => Url::parse(&text(uri)?).ok(),
        }
    }
}

impl Server {
    fn of(uri: &Uri) -> Option<Self> {
        let (scheme, authority) = (uri.scheme()?, uri.authority()?);
        Some(Self {
            root: Url::parse(&format!("{scheme}://{authority}/")).ok()?,
            scheme: scheme.clone(),
            authority: authority.clone(),
        })
    }

    /// Whether a URL is of this server, in so many letters.
    fn has(&self, uri: &Uri) -> bool {
        let authority = uri.authority().map(Authority::as_str);
        uri.scheme() == Some(&self.scheme) && authority == Some(self.authority.as_str())
    }
}

/// Whether what stands behind the authority of a URL is by itself a path at the same server, and not another
/// server (`//a.example/`).
fn is_path(target: &str) -> bool {
    match target.as_bytes() {
        [b'/', second, ..] => !matches!(second, b'/' | b'\\'),
        [b'/'] => true,
        _ => false,
    }
}

/// A URL as text.
fn text(uri: &Uri) -> Option<String> {
    let (scheme, authority) = (uri.scheme_str()?, uri.authority()?);
    let target = uri.path_and_query()?;
    Some(format!("{scheme}://{authority}{target}"))
}

#[cfg(test)]
mod tests {
    use http::Uri;
    use reqwest::Url;

    use super::Urls;

    #[test]
    fn urls_are_what_they_would_be_by_themselves() {
        let urls = Urls::default();
        for url in [
            "https://a.example/first?a=1",
            "https://a.example/b'(c)//%2F%2e.d?e=%27&f=[g]|/?",
            "https://a.example",
            "https://a.example?a=1",
            "https://a.example//b.example/c",
            "https://a.example/\\b.example/c",
            "https://a.example/b:c@d.example/",
            "https://a.example/.//b.example/",
            "https://A.example/b",
            "https://a.example:443/b",
            "https://a.example:8443/b",
            "http://a.example/b",
            "https://b.example/c",
        ] {
            let made = urls.url(&url.parse::<Uri>().expect(url));
            assert_eq!(made, Url::parse(url).ok(), "{url}");
        }
    }

    #[test]
    fn what_is_no_url_for_browsers_is_none() {
        let urls = Urls::default();
        for uri in ["https://1.2.3.456/a", "/a", "https://a.example/a"] {
            let is_one = uri.contains("a.example");
            let made = urls.url(&Uri::from_static(uri));
            assert_eq!(made.is_some(), is_one, "{uri}");
        }
    }
}
