//! Base URLs: scheme, host, and a prefix that all paths share.

use std::fmt;

use http::Uri;
use http::uri::{self, Authority, PathAndQuery, Scheme};

use crate::encode::percent::{Keep, encoded, is_dots};

/// Where an API is.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    scheme: Scheme,
    authority: Authority,
    /// Empty, or with a slash in front and none behind.
    prefix: String,
}

impl Base {
    /// Reads a base URL; fails with what is wrong with it.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        let (scheme, rest) = url
            .split_once("://")
            .ok_or("it has no `https://` in front")?;
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "https" => Scheme::HTTPS,
            "http" => Scheme::HTTP,
            _ => return Err("it is neither `https` nor `http`".to_owned()),
        };
        if rest.contains(['?', '#']) {
            return Err("it has a query or a fragment".to_owned());
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.contains('@') {
            return Err("it has a user name or password in it".to_owned());
        }
        if !host.is_ascii() {
            return Err("its host has letters beyond ASCII: write it in Punycode".to_owned());
        }
        let authority: Authority = host
            .parse()
            .ok()
            .filter(|authority: &Authority| !authority.host().is_empty())
            .ok_or("its host is not one")?;
        Ok(Self {
            scheme,
            authority,
            prefix: prefix(path)?,
        })
    }

    /// The same scheme and host with another path in front of all paths.
    pub(crate) fn with_prefix(&self, path: &str) -> Result<Self, String> {
        Ok(Self {
            scheme: self.scheme.clone(),
            authority: self.authority.clone(),
            prefix: prefix(path.trim_start_matches('/'))?,
        })
    }

    /// What stands in front of all paths.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The URL of a path, with the prefix in front, and a query.
    pub(crate) fn url(&self, path_and_query: String) -> Result<Uri, http::Error> {
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(path_and_query)?);
        Ok(Uri::from_parts(parts)?)
    }
}

/// What stands in front of all paths; given without the first slash.
fn prefix(path: &str) -> Result<String, String> {
    let path = path.trim_end_matches('/');
    if path.as_bytes().split(|byte| *byte == b'/').any(is_dots) {
        return Err("its path has a segment `.` or `..`".to_owned());
    }
    Ok(match path {
        "" => String::new(),
        path => format!("/{}", encoded(path, Keep::Path)),
    })
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[track_caller]
    fn joined(base: &str, path: &str, query: &str) -> String {
        let base = Base::parse(base).expect("a base URL");
        let question = if query.is_empty() { "" } else { "?" };
        let url = base.url(format!("{}{path}{question}{query}", base.prefix()));
        url.expect("a URL").to_string()
    }

    #[test]
    fn prefixes_are_kept() {
        assert_eq!(joined("https://a.example", "/x", ""), "https://a.example/x");
        assert_eq!(
            joined("https://a.example/", "/x", ""),
            "https://a.example/x"
        );
        assert_eq!(
            joined("http://[::1]:80/v1//", "/x/", "a=b"),
            "http://[::1]:80/v1/x/?a=b"
        );
        assert_eq!(
            joined("HTTPS://A.example/a b/%2F/'", "/", ""),
            "https://A.example/a%20b/%2F/'/"
        );
    }

    #[test]
    fn another_prefix_has_the_same_host() {
        let base = Base::parse("http://127.0.0.1:80/v1").expect("a base URL");
        for (path, expected) in [
            ("/", "http://127.0.0.1:80/x"),
            ("/v2/", "http://127.0.0.1:80/v2/x"),
            ("//a.example", "http://127.0.0.1:80/a.example/x"),
        ] {
            let other = base.with_prefix(path).expect(path);
            let url = other.url(format!("{}/x", other.prefix()));
            assert_eq!(url.expect("a URL").to_string(), expected);
        }
        assert!(base.with_prefix("/a/../b").is_err());
    }

    #[test]
    fn what_is_no_base_is_refused() {
        for (url, why) in [
            ("a.example", "it has no `https://` in front"),
            ("ftp://a.example", "it is neither `https` nor `http`"),
            ("https://a.example?x", "it has a query or a fragment"),
            ("https://a.example/#x", "it has a query or a fragment"),
            (
                "https://u:p@a.example",
                "it has a user name or password in it",
            ),
            (
                "https://ü.example",
                "its host has letters beyond ASCII: write it in Punycode",
            ),
            ("https:///x", "its host is not one"),
            ("https://:80/x", "its host is not one"),
            ("https://a b/x", "its host is not one"),
            (
                "https://a.example/x/%2e./y",
                "its path has a segment `.` or `..`",
            ),
        ] {
            assert_eq!(Base::parse(url).expect_err(url), why, "{url}");
        }
    }
}
