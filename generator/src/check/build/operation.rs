//! Operations.

use openapiv3::{Operation as Written, StatusCode};

use crate::diagnostic::Diagnostics;
use crate::document::checked::{Operation, Response, Server, Status};
use crate::document::values;
use crate::resolve::{self, Endpoint};
use crate::source::NodeId;

use super::{Build, examples, extensions, message, parameter, security, server};

/// `None` where something was wrong with it, and was found.
pub(super) fn build(
    build: &mut Build<'_, '_>,
    index: usize,
    endpoint: &Endpoint<'_>,
) -> Option<Operation> {
    let mut operation = request(build, endpoint)?;
    parameter::fit(build, endpoint.operation, &mut operation);
    let is_first = |id: &String| build.firsts.get(id.as_str()) == Some(&index);
    operation.id = operation.id.filter(is_first);
    Some(operation)
}

/// The same of a request that the vendor may make as well: its name may be that of another.
pub(super) fn request(build: &mut Build<'_, '_>, endpoint: &Endpoint<'_>) -> Option<Operation> {
    let node = endpoint.operation;
    let written = build.resolved.document.objects.operations.get(&node)?;
    let body = written.request_body.as_ref().and_then(resolve::at);
    let rust_name = extensions::text(build.source(), node, "x-rust-name");
    let id = written.operation_id.clone().filter(|id| !id.is_empty());
    Some(Operation {
        place: build.source().place(node),
        id,
        rust_name,
        method: endpoint.method.clone(),
        key: endpoint.path.to_owned(),
        path: endpoint.path.to_owned(),
        servers: servers(build, endpoint),
        tags: written.tags.clone(),
        summary: written.summary.clone(),
        description: written.description.clone(),
        deprecated: written.deprecated,
        parameters: parameter::all(build, endpoint.item, node),
        body: body.and_then(|body| message::body(build, body)),
        responses: responses(build, written, &endpoint.method),
        security: written
            .security
            .as_deref()
            .map(|written| security::of_operation(build.resolved, written)),
        docs: docs(build, node),
        samples: examples::samples(build.source(), node),
        rate_limits: extensions::rate_limits(build.source(), node),
        pagination: None,
        retry: extensions::retry(build.source(), node),
    })
}

/// The operation's own servers, or those of its path. What is wrong with them is found by a rule.
fn servers(build: &Build<'_, '_>, endpoint: &Endpoint<'_>) -> Vec<Server> {
    let owners = [endpoint.operation, endpoint.item].into_iter();
    let mut lists = owners.map(|owner| server::all(build.source(), owner, &mut Diagnostics::new()));
    lists.find(|list| !list.is_empty()).unwrap_or_default()
}

/// An answer to a HEAD, and those of some statuses, have no body whatever the description says.
fn responses(build: &mut Build<'_, '_>, written: &Written, method: &str) -> Vec<Response> {
    let mut responses = Vec::new();
    let numbered = written.responses.responses.iter().map(|(code, response)| {
        let status = match code {
            StatusCode::Code(code) => Status::Code(*code),
            // Statuses have one digit there: the grammar saw to it.
            StatusCode::Range(class) => Status::Class(*class as u8),
        };
        (status, response)
    });
    let default = written
        .responses
        .default
        .iter()
        .map(|response| (Status::Default, response));
    for (status, response) in numbered.chain(default) {
        let response = resolve::at(response);
        let response = response.and_then(|at| message::response(build, at, status));
        responses.extend(response.map(|mut response| {
            let none = matches!(
                status,
                Status::Code(100..200 | 204 | 205 | 304) | Status::Class(1)
            );
            if none || method == "HEAD" {
                response.content.clear();
            }
            response
        }));
    }
    responses
}

fn docs(build: &Build<'_, '_>, node: NodeId) -> Option<String> {
    let source = build.source();
    values::text(source, source.get(node, "x-docs")?).value()
}
