//! Servers, with the defaults of their variables filled in.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::checked::Server;
use crate::resolve::Resolved;

/// The servers of the document.
pub(super) fn build(resolved: &Resolved<'_>, found: &mut Diagnostics) -> Vec<Server> {
    let source = resolved.source();
    let servers = &resolved.document.objects.servers;
    let build = |server: &openapiv3::Server| Server {
        url: fill(server, |name| {
            let list = source.get(source.root(), "servers");
            let message = format!("the URL names the variable `{name}`, which is not defined");
            let mut finding = Diagnostic::new(Severity::Error, codes::DEFAULT_MISSING, message);
            finding.place = list.map(|list| source.place(list));
            found.push(finding);
        }),
        description: server.description.clone(),
    };
    servers.iter().map(build).collect()
}

fn fill(server: &openapiv3::Server, mut unknown: impl FnMut(&str)) -> String {
    let mut url = String::new();
    let mut rest = server.url.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            return url + "{" + after;
        };
        match server
            .variables
            .iter()
            .flatten()
            .find(|(key, _)| *key == name)
        {
            Some((_, variable)) => url.push_str(&variable.default),
            None => unknown(name),
        }
        rest = after;
    }
    url + rest
}
