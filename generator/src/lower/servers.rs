//! Servers: where the API is, and which operations go elsewhere.

use crate::api::{Server, ServerVariable};
use crate::document::checked::{self, Checked};

/// Where the API is, and the servers that only some operations have.
pub(super) struct Servers<'c> {
    /// Those of the document.
    all: &'c [checked::Server],
    /// The first server of the document, as written.
    document: Option<String>,
    /// By URL or path, in the order in which they came.
    own: Vec<Server>,
}

/// Where calls go.
pub(super) struct Places {
    /// The server of the API, with the defaults of its variables filled in.
    pub(super) document: Option<String>,
    /// The same with its variables, if it has any.
    pub(super) template: Option<String>,
    /// Those variables, in the order of the URL.
    pub(super) variables: Vec<ServerVariable>,
    /// What else the API has for a server.
    pub(super) alternatives: Vec<Server>,
    /// The servers of some operations, sorted.
    pub(super) own: Vec<Server>,
}

impl<'c> Servers<'c> {
    pub(super) fn new(checked: &'c Checked) -> Self {
        Self {
            all: &checked.servers,
            document: document(checked),
            own: Vec::new(),
        }
    }

    /// Where an operation goes, if not to where the API is: a URL, or a path at the same host.
    pub(super) fn lower(&mut self, operation: &'c checked::Operation) -> Option<String> {
        let server = operation.servers.first()?;
        let urls = |servers: &'c [checked::Server]| servers.iter().map(|server| &server.url);
        if urls(&operation.servers).eq(urls(self.all)) {
            return None;
        }
        let url = self.resolve(&server.url);
        let base = self.document.as_deref().map(trimmed);
        let own = match base.map(split) {
            _ if base == Some(url.as_str()) => return None,
            // What is at the same host goes along when that is replaced.
            Some((host, _)) if host.eq_ignore_ascii_case(split(&url).0) => split(&url).1.to_owned(),
            _ => url,
        };
        let own = if own.is_empty() { "/".to_owned() } else { own };
        if !self.own.iter().any(|known| known.url == own) {
            self.own.push(Server {
                url: own.clone(),
                description: server.description.clone(),
            });
        }
        Some(own)
    }

    /// Where the API is, and the other servers.
    pub(super) fn finish(self, checked: &Checked) -> Places {
        let mut own = self.own;
        own.sort_by(|a, b| a.url.cmp(&b.url));
        let operations = checked.operations.iter();
        let written = operations.flat_map(|operation| &operation.servers);
        let mut written = self.all.iter().chain(written);
        let document = self.document.as_deref();
        // Its template has to be read again: what would be taken for other parts of it stays as it is.
        let is_clear = |variable: &checked::ServerVariable| {
            !variable.name.contains('=') && !variable.default.contains(['{', '}'])
        };
        let first = written
            .find(|server| Some(server.url.as_str()) == document)
            .filter(|server| server.variables.iter().all(is_clear));
        let others = self.all.iter();
        let others = others.filter(|server| Some(server.url.as_str()) != document);
        let others = others.filter(|server| server.url.contains("://"));
        Places {
            template: first
                .filter(|server| !server.variables.is_empty())
                .map(|server| trimmed(&server.template).to_owned()),
            variables: first.map_or_else(Vec::new, lower_variables),
            alternatives: others
                .map(|server| Server {
                    url: trimmed(&server.url).to_owned(),
                    description: server.description.clone(),
                })
                .collect(),
            document: document.map(|url| trimmed(url).to_owned()),
            own,
        }
    }

    /// The URL that a server's stands for; a path where the API itself has no host.
    fn resolve(&self, url: &str) -> String {
        if url.contains("://") {
            return trimmed(url).to_owned();
        }
        let document = self.document.as_deref().unwrap_or_default();
        let (host, path) = split(document);
        if let Some(rest) = url.strip_prefix("//") {
            let scheme = host.split("//").next().filter(|scheme| !scheme.is_empty());
            return trimmed(&format!("{}//{rest}", scheme.unwrap_or("https:"))).to_owned();
        }
        let folder = match url.starts_with('/') {
            true => "",
            false => path.rfind('/').map_or("", |slash| &path[..slash]),
        };
        format!("{host}{}", without_dots(&format!("{folder}/{url}")))
    }
}

fn lower_variables(server: &checked::Server) -> Vec<ServerVariable> {
    let variables = server.variables.iter().map(|variable| ServerVariable {
        name: variable.name.clone(),
        default: variable.default.clone(),
        values: variable.values.clone(),
        description: variable.description.clone(),
    });
    variables.collect()
}

/// The first server of the document that names a host. A document that names none leaves it to
/// its operations, if all of them name one: the one that most of them name. Otherwise callers do.
fn document(checked: &Checked) -> Option<String> {
    let with_host = |server: &&checked::Server| server.url.contains("://");
    if let Some(server) = checked.servers.iter().find(with_host) {
        return Some(server.url.clone());
    }
    let firsts = checked.operations.iter();
    let firsts = firsts.map(|operation| operation.servers.first().filter(with_host));
    let urls: Vec<&str> = firsts
        .map(|server| Some(server?.url.as_str()))
        .collect::<Option<_>>()?;
    let count = |url: &str| urls.iter().filter(|other| **other == url).count();
    let most = urls
        .iter()
        .max_by_key(|url| (count(url), std::cmp::Reverse(**url)));
    most.map(|url| (*url).to_owned())
}

fn trimmed(url: &str) -> &str {
    url.trim_end_matches('/')
}

/// Scheme and host, and the path behind them.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let path = url[host..]
        .find('/')
        .map_or(url.len(), |slash| host + slash);
    url.split_at(path)
}

/// A path without empty segments, `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(segment),
        }
    }
    kept.iter().map(|segment| format!("/{segment}")).collect()
}

#[cfg(test)]
mod tests {
    use super::Servers;

    #[track_caller]
    fn resolved(document: &str, url: &str) -> String {
        let document = Some(document.to_owned()).filter(|url| !url.is_empty());
        let (all, own) = (&[], Vec::new());
        Servers { all, document, own }.resolve(url)
    }

    #[test]
    fn relative_servers_are_those_of_the_document() {
        let v1 = "https://a.example/v1";
        assert_eq!(resolved(v1, "https://b.example/"), "https://b.example");
        assert_eq!(resolved(v1, "//b.example/x/"), "https://b.example/x");
        assert_eq!(resolved("", "//b.example"), "https://b.example");
        assert_eq!(resolved(v1, "/v2/"), "https://a.example/v2");
        assert_eq!(resolved(v1, "/"), "https://a.example");
        assert_eq!(resolved(v1, "v2"), "https://a.example/v2");
        assert_eq!(
            resolved("https://a.example/v1/", "x"),
            "https://a.example/v1/x"
        );
        assert_eq!(resolved(v1, "../../x/./y"), "https://a.example/x/y");
        assert_eq!(resolved("", "/v2"), "/v2");
    }
}
