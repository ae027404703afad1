//! `x-envelope` names the one key of an object, and `x-error-when` a property
//! of an answer.

use std::collections::HashSet;

use crate::check::build::{Built, extensions};
use crate::check::members::{self, Members};
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{MediaType, Status};
use crate::source::NodeId;

/// What a media type is of.
#[derive(Clone, Copy)]
enum Use {
    Request,
    Success,
    Failure,
}

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    // A response or body that several operations share is looked at once.
    let mut seen = HashSet::new();
    let callbacks = built.checked.callbacks.iter();
    let callbacks = callbacks.map(|callback| &callback.operation);
    for operation in built.checked.operations.iter().chain(callbacks) {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let bodies = bodies.map(|media| (media, Use::Request));
        let answers = operation.responses.iter().flat_map(|response| {
            let of = match response.status {
                Status::Code(200..300) | Status::Class(2) | Status::Default => Use::Success,
                _ => Use::Failure,
            };
            response.content.iter().map(move |media| (media, of))
        });
        for (media, of) in bodies.chain(answers) {
            if let Some(node) = media.place.node.filter(|node| seen.insert(*node)) {
                envelope(built, media, node, found);
                error_when(built, media, node, of, found);
            }
        }
    }
}

fn members<'b>(built: &'b Built<'_>, media: &MediaType) -> Option<Members<'b>> {
    members::of(&built.checked.schemas, media.schema?)
}

fn envelope(built: &Built<'_>, media: &MediaType, node: NodeId, found: &mut Diagnostics) {
    let Some(key) = &media.envelope else {
        return;
    };
    // What had errors was found already, and stands here as anything.
    let broken = |id| built.schema(id).shape == crate::document::checked::Shape::Any;
    if media.schema.is_some_and(broken) && found.has_errors() {
        return;
    }
    let members = members(built, media);
    let mut near = None;
    let wrong = match &members {
        None => Some("which is no object".to_owned()),
        Some(members) => match members.properties.get(key.as_str()) {
            None => {
                near = nearest(key, members.properties.keys().copied());
                Some(format!("which has no property `{key}`"))
            }
            Some(_) if members.properties.len() > 1 => {
                let others = members.properties.len() - 1;
                Some(format!("which has {others} more beside `{key}`"))
            }
            Some((property, _)) if !property.required => {
                Some(format!("which does not require `{key}`"))
            }
            Some(_) => None,
        },
    };
    if let Some(wrong) = wrong {
        let message = format!("`x-envelope: {key}` is about the schema beside it, {wrong}");
        let help = format!("an envelope is an object that has just `{key}`, and requires it");
        let place = place(built, node, &["x-envelope"]);
        let finding = Diagnostic::new(Severity::Error, codes::BAD_ENVELOPE, message);
        found.push(finding.at(place).help(help).nearest(near));
    }
}

fn error_when(
    built: &Built<'_>,
    media: &MediaType,
    node: NodeId,
    of: Use,
    found: &mut Diagnostics,
) {
    let source = built.source();
    let Some(written) = source.get(node, "x-error-when") else {
        return;
    };
    let mut push = |severity, message: String, place, near: Option<&str>| {
        let finding = Diagnostic::new(severity, codes::BAD_ERROR_CONDITION, message);
        found.push(finding.at(place).nearest(near));
    };
    let nothing = match of {
        Use::Success => None,
        Use::Request => Some("a request"),
        Use::Failure => Some("what has a status of failure"),
    };
    if let Some(what) = nothing {
        let message = format!("`x-error-when` says nothing about {what}, and is ignored");
        return push(Severity::Note, message, source.key_place(written), None);
    }
    match ["is", "is-not"].map(|key| source.get(written, key)) {
        [Some(value), None] | [None, Some(value)] => {
            if extensions::constant(source, value).is_none() {
                let what = source.value(value).kind();
                let message = format!(
                    "{what} is nothing to compare a field with; it has to be a string, a number, a boolean or `null`"
                );
                push(Severity::Error, message, source.place(value), None);
            }
        }
        _ => {
            let message = "`x-error-when` must have either `is` or `is-not`".to_owned();
            push(Severity::Error, message, source.key_place(written), None);
        }
    }
    if let (Some(condition), Some(members)) = (&media.error_when, members(built, media)) {
        let names = members.properties.keys().copied();
        if !names.clone().any(|name| name == condition.field) {
            let message = format!("the answer has no property `{}`", condition.field);
            let place = place(built, node, &["x-error-when", "field"]);
            push(
                Severity::Error,
                message,
                place,
                nearest(&condition.field, names),
            );
        }
    }
}

/// Where what is below some keys stands.
fn place(built: &Built<'_>, node: NodeId, keys: &[&str]) -> Place {
    let source = built.source();
    let inner = keys
        .iter()
        .try_fold(node, |node, key| source.get(node, key));
    source.place(inner.unwrap_or(node))
}
