//! Redirects: which are followed, and where they lead.
//!
//! Only a GET or HEAD that stays at the same scheme, host and port is repeated,
//! so that credentials never reach another server and nothing is done twice.
//! Any other redirect is handed back as the answer that it is.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode, Uri};

use crate::encode::percent::{Keep, encoded, is_dots};

/// How many redirects of one call are followed.
pub(crate) const LIMIT: usize = 10;

/// Whether a status is that of a redirect that may be followed.
pub(crate) fn is_one(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Where the next request goes, if the redirect is to be followed.
pub(crate) fn target(method: &Method, from: &Uri, headers: &HeaderMap) -> Option<Uri> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let location = headers.get(LOCATION)?;
    let location = std::str::from_utf8(location.as_bytes()).ok()?;
    let to = resolve(from, location)?;
    (origin(&to) == origin(from)).then_some(to)
}

/// Scheme, host and port, as far as they matter.
fn origin(uri: &Uri) -> Option<(&str, String, u16)> {
    let scheme = uri.scheme_str()?;
    let default = if scheme == "https" { 443 } else { 80 };
    let host = uri.host()?.to_ascii_lowercase();
    Some((scheme, host, uri.port_u16().unwrap_or(default)))
}

/// Whether a URL is at the same server as another one, or would be if it said `https` as that does:
/// servers behind one that speaks TLS for them do not know better.
pub(crate) fn is_at(url: &Uri, home: &Uri) -> bool {
    let (Some(to), Some(at)) = (origin(url), origin(home)) else {
        return false;
    };
    to == at || (to.0, to.2, at.0) == ("http", 80, "https") && to.1 == at.1 && at.2 == 443
}

/// A reference resolved by RFC 3986, section 5.2, without its fragment.
pub(crate) fn resolve(from: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next().unwrap_or_default();
    let (reference, query) = match location.split_once('?') {
        Some((reference, query)) => (reference, Some(query)),
        None => (location, None),
    };
    let (scheme, rest) = match reference.split_once(':') {
        Some((scheme, rest)) if !scheme.contains('/') => {
            // A scheme without a host leads to no server.
            rest.strip_prefix("//")?;
            (scheme.to_ascii_lowercase(), rest)
        }
        _ => (from.scheme_str()?.to_owned(), reference),
    };
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            (&rest[..end], rest[end..].to_owned())
        }
        None => (from.authority()?.as_str(), absolute(from.path(), rest)),
    };
    // A user name before the host is what another server's name hides behind.
    if authority.contains('@') {
        return None;
    }
    let query = match query {
        None if reference.is_empty() => from.query(),
        query => query,
    };
    let mut target = without_dots(&encoded(&path, Keep::Path));
    if let Some(query) = query {
        target.push('?');
        target.push_str(&encoded(query, Keep::Query));
    }
    Uri::builder()
        .scheme(scheme.as_str())
        .authority(authority)
        .path_and_query(target)
        .build()
        .ok()
}

/// A path that may be relative, from the root.
fn absolute(from: &str, path: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    if path.is_empty() {
        return from.to_owned();
    }
    let folder = from.rfind('/').map_or("", |slash| &from[..slash]);
    format!("{folder}/{path}")
}

/// The path with its segments `.` and `..` resolved.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut ends_open = true;
    for segment in path.split('/').skip(1) {
        ends_open = is_dots(segment.as_bytes());
        if !ends_open {
            kept.push(segment);
        } else if segment.replace("%2e", ".").replace("%2E", ".") == ".." {
            kept.pop();
        }
    }
    let slash = if ends_open && !kept.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{slash}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use http::header::LOCATION;
    use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};

    use super::{is_one, target};

    fn to(method: Method, status: u16, location: &str) -> Option<String> {
        let from = Uri::from_static("https://a.example/v1/b/c?d=e");
        let status = StatusCode::from_u16(status).expect("a status");
        let mut headers = HeaderMap::new();
        let location = HeaderValue::from_bytes(location.as_bytes()).expect("a header");
        headers.insert(LOCATION, location);
        let to = is_one(status).then(|| target(&method, &from, &headers));
        to.flatten().map(|uri| uri.to_string())
    }

    #[test]
    fn references_are_resolved() {
        for (location, resolved) in [
            ("https://a.example/x?y#z", "https://a.example/x?y"),
            ("HTTPS://A.EXAMPLE:443/x", "https://A.EXAMPLE:443/x"),
            ("//a.example/x", "https://a.example/x"),
            ("https://a.example", "https://a.example/"),
            ("/x/../y/./z", "https://a.example/y/z"),
            ("/x/%2e%2E/y/..", "https://a.example/"),
            ("/x/y/..", "https://a.example/x/"),
            ("x", "https://a.example/v1/b/x"),
            ("../../../x", "https://a.example/x"),
            ("?f=g h'", "https://a.example/v1/b/c?f=g%20h%27"),
            ("#z", "https://a.example/v1/b/c?d=e"),
            ("/ü:x", "https://a.example/%C3%BC:x"),
        ] {
            assert_eq!(
                to(Method::GET, 302, location).as_deref(),
                Some(resolved),
                "{location}"
            );
        }
    }

    #[test]
    fn other_origins_are_not_followed() {
        for location in [
            "http://a.example/x",
            "https://a.example:444/x",
            "https://b.example/x",
            "https://a.example@b.example/x",
            "https://a.example.b/x",
            "//b.example/x",
            "https://u:p@a.example/x",
            "https:x",
            "mailto:a@a.example",
            "https://",
        ] {
            assert_eq!(to(Method::GET, 302, location), None, "{location}");
        }
    }

    #[test]
    fn other_methods_and_statuses_are_not_followed() {
        assert!(to(Method::HEAD, 308, "/x").is_some());
        assert_eq!(to(Method::POST, 307, "/x"), None);
        assert_eq!(to(Method::GET, 304, "/x"), None);
        assert_eq!(to(Method::GET, 200, "/x"), None);
    }
}
