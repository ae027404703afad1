//! Answers that HTTP gives no body, and operations that never succeed.

use std::collections::HashSet;

use crate::check::build::Built;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{Operation, Response, Status};

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for operation in &built.checked.operations {
        for response in &operation.responses {
            bodiless(built, operation, response, &mut seen, found);
        }
        no_success(built, operation, found);
    }
}

/// What was written below `content` is not in the response any more.
fn bodiless(
    built: &Built<'_>,
    operation: &Operation,
    response: &Response,
    seen: &mut HashSet<Place>,
    found: &mut Diagnostics,
) {
    let source = built.source();
    let written = response
        .place
        .node
        .and_then(|node| source.get(node, "content"));
    let Some(written) = written.filter(|content| !source.entries(*content).is_empty()) else {
        return;
    };
    if !response.content.is_empty() || !seen.insert(response.place) {
        return;
    }
    let what = match (operation.method.as_str(), response.status) {
        ("HEAD", _) => "the answer to a HEAD".to_owned(),
        (_, Status::Code(code)) => format!("an answer of status {code}"),
        // Elsewhere an empty `content` has errors in it, which were found.
        _ => return,
    };
    let message = format!("{what} has no body; `content` is ignored");
    let finding = Diagnostic::new(Severity::Note, codes::BODILESS_ANSWER, message);
    found.push(finding.at(source.key_place(written)));
}

fn no_success(built: &Built<'_>, operation: &Operation, found: &mut Diagnostics) {
    let succeeds = |status| {
        matches!(
            status,
            Status::Default | Status::Code(200..300) | Status::Class(2)
        )
    };
    let responses = &operation.responses;
    if responses.is_empty() || responses.iter().any(|response| succeeds(response.status)) {
        return;
    }
    let redirects = |status| matches!(status, Status::Code(300..400) | Status::Class(3));
    let message = match responses.iter().any(|response| redirects(response.status)) {
        true => {
            "no answer of this operation is a success; a redirect to another server comes as an error, with its headers"
        }
        false => "no answer of this operation is a success; what a success answers is not read",
    };
    let source = built.source();
    let node = operation.place.node;
    let place = node.and_then(|node| source.get(node, "responses"));
    let place = place.map_or(operation.place, |node| source.key_place(node));
    found.push(Diagnostic::new(Severity::Note, codes::NO_SUCCESS, message).at(place));
}
