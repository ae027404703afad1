//! Where calls go and what they prove: `host`, `basePath`, `schemes`,
//! `securityDefinitions`.

use crate::source::{NodeId, Value};

use super::{Entries, Named, Rewrite};

impl Rewrite<'_, '_> {
    /// `schemes`, the safe one first; `https` where there is none.
    pub(super) fn schemes(&self, owner: NodeId) -> Vec<String> {
        let mut schemes: Vec<String> = self
            .media_types(owner, "schemes")
            .unwrap_or_default()
            .into_iter()
            .map(|(name, _): Named| name.to_ascii_lowercase())
            .filter(|name| name == "https" || name == "http")
            .collect();
        schemes.sort_by_key(|name| name != "https");
        schemes
    }

    /// `servers`, made of where the host and the path before all paths are named.
    pub(super) fn servers(&mut self, root: NodeId, schemes: &[String]) -> Option<(String, NodeId)> {
        let host = self.source.get(root, "host");
        let base = self.source.get(root, "basePath");
        let of = host.or(base)?;
        let path = self.text(root, "basePath").unwrap_or_default();
        let path = path.trim_end_matches('/');
        let path = match path.strip_prefix('/') {
            Some(_) => path.to_owned(),
            None if path.is_empty() => String::new(),
            None => format!("/{path}"),
        };
        let urls: Vec<String> = match self.text(root, "host").filter(|host| !host.is_empty()) {
            None => vec![if path.is_empty() {
                "/".to_owned()
            } else {
                path
            }],
            // Some write the scheme where only the host belongs.
            Some(host) if host.contains("://") => {
                vec![format!("{}{path}", host.trim_end_matches('/'))]
            }
            Some(host) => {
                let host = host.trim_end_matches('/');
                let https = ["https".to_owned()];
                let schemes = if schemes.is_empty() { &https } else { schemes };
                let urls = schemes.iter();
                urls.map(|scheme| format!("{scheme}://{host}{path}"))
                    .collect()
            }
        };
        Some(("servers".to_owned(), self.server_list(&urls, of)))
    }

    /// The servers of an operation with `schemes` of its own, none of which is the document's first.
    pub(super) fn own_servers(
        &mut self,
        operation: NodeId,
        schemes: &[String],
    ) -> Option<(String, NodeId)> {
        let own = self.schemes(operation);
        let first = schemes.first().map_or("https", String::as_str);
        if own.is_empty() || own.iter().any(|scheme| scheme == first) {
            return None;
        }
        let root = self.source.root()?;
        self.source.get(root, "host")?;
        self.servers(root, &own)
    }

    fn server_list(&mut self, urls: &[String], of: NodeId) -> NodeId {
        let mut list = Vec::new();
        for url in urls {
            let url = self.source.make_text(url, of);
            list.push(self.source.make_object(vec![("url".to_owned(), url)], of));
        }
        self.source.make_list(list, of)
    }

    /// A security scheme.
    pub(super) fn security_scheme(&mut self, node: NodeId) -> NodeId {
        let kind = self.text(node, "type").unwrap_or_default();
        if !matches!(self.source.value(node), Value::Mapping(_)) {
            return self.source.make_copy(node);
        }
        let mut made = Entries::new();
        let mut flow = Entries::new();
        for entry in self.entries(node) {
            match (&*entry.key, kind.as_str()) {
                ("type", "basic") => {
                    made.push((
                        "type".to_owned(),
                        self.source.make_text("http", entry.value),
                    ));
                    let basic = self.source.make_text("basic", entry.value);
                    made.push(("scheme".to_owned(), basic));
                }
                ("flow", "oauth2") => {}
                ("authorizationUrl" | "tokenUrl" | "scopes", "oauth2") => {
                    flow.push(self.copied(&entry));
                }
                _ => made.push(self.copied(&entry)),
            }
        }
        if kind == "oauth2" {
            let of = self.source.get(node, "flow").unwrap_or(node);
            let name = match self.text(node, "flow").unwrap_or_default().as_str() {
                "application" => "clientCredentials".to_owned(),
                "accessCode" => "authorizationCode".to_owned(),
                other => other.to_owned(),
            };
            let flow = self.source.make_object(flow, of);
            let flows = self.source.make_object(vec![(name, flow)], of);
            made.push(("flows".to_owned(), flows));
        }
        let made = self.source.make_object(made, node);
        self.source.stand_for(node, made);
        made
    }
}
