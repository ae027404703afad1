//! What a success gives, and what else it gives where it is asked for.

use super::answers::{lower_answer, lower_media_type, lower_status, unwrapped};
use super::types::{Context, Types};
use crate::api::{Alternative, Content, Kind, Other};
use crate::document::checked::{self, Response, media, successes};

/// What the successes of an operation give.
pub(super) struct Successes {
    pub(super) answer: Content,
    /// The keys that the answer may stand under.
    pub(super) envelope: Vec<String>,
    /// What may be asked for in place of the answer. Streams are not taken whole.
    pub(super) others: Vec<Other>,
}

/// The body of the answers with a status of success, or of `default` where there is none. Where they
/// differ, one of them by status and media type.
pub(super) fn lower_successes(
    types: &mut Types,
    responses: &[Response],
    context: &Context,
) -> Successes {
    let successes: Vec<&Response> = successes(responses).collect();
    if let [only] = successes.as_slice() {
        return lower_only(types, only, context);
    }
    let mut given: Vec<(Alternative, Vec<Content>)> = successes
        .into_iter()
        .map(|response| {
            let answer = Alternative {
                name: status_name(response.status),
                status: Some(lower_status(response.status)),
                media_type: None,
                content: lower_answer(types, response, &of_response(response, context)),
            };
            (answer, lower_others(types, response, context))
        })
        .collect();
    given.sort_by_key(|(answer, _)| answer.status);
    let agree = given.windows(2).all(|pair| {
        let same = |content: &Content| pair[1].1.contains(content);
        pair[0].0.content == pair[1].0.content
            && pair[0].1.len() == pair[1].1.len()
            && pair[0].1.iter().all(same)
    });
    match given.pop() {
        Some((answer, others)) if agree => Successes {
            answer: answer.content,
            envelope: Vec::new(),
            others: others.into_iter().filter_map(as_other).collect(),
        },
        Some(last) => {
            given.push(last);
            lower_several(types, given, context)
        }
        None => Successes {
            answer: Content::Empty,
            envelope: Vec::new(),
            others: Vec::new(),
        },
    }
}

fn lower_only(types: &mut Types, only: &Response, context: &Context) -> Successes {
    let others = lower_others(types, only, context);
    let context = of_response(only, context);
    let unwrapped = only.chosen().and_then(|media| unwrapped(types, media));
    let (answer, envelope) = match unwrapped {
        Some((name, inner)) => {
            let ty = types.element(inner.schema, &context);
            (Content::Json(name, ty), inner.keys)
        }
        None => (lower_answer(types, only, &context), Vec::new()),
    };
    Successes {
        answer,
        envelope,
        others: others.into_iter().filter_map(as_other).collect(),
    }
}

/// Each body as a variant of one type.
fn lower_several(
    types: &mut Types,
    given: Vec<(Alternative, Vec<Content>)>,
    context: &Context,
) -> Successes {
    let mut alternatives = Vec::new();
    let mut asked: Vec<String> = Vec::new();
    for (answer, contents) in given {
        let (name, status) = (answer.name.clone(), answer.status);
        alternatives.push(answer);
        for content in contents {
            let media_type = content.media_type().unwrap_or_default().to_owned();
            if !asked.contains(&media_type) {
                asked.push(media_type.clone());
            }
            alternatives.push(Alternative {
                name: name.clone(),
                status,
                media_type: Some(media_type),
                content,
            });
        }
    }
    let docs = match asked.is_empty() {
        true => "What a success answers, by its status.",
        false => "What a success answers, by its status and media type.",
    };
    let kind = Kind::Answers(alternatives);
    let id = types.declare_made(&context.part("answer"), Some(docs), kind);
    let content = Content::ByStatus(id);
    let others = asked.into_iter().map(|media_type| Other {
        media_type,
        content: content.clone(),
    });
    Successes {
        others: others.collect(),
        answer: content,
        envelope: Vec::new(),
    }
}

fn of_response(response: &Response, context: &Context) -> Context {
    context.body(response.shared.as_ref(), "response")
}

/// What else may be asked for of an answer.
fn lower_others(types: &mut Types, response: &Response, context: &Context) -> Vec<Content> {
    let context = context.within(response.shared.as_ref());
    let context = context.part("other response");
    let others = response
        .others()
        .filter(|other| !media::is_stream(&other.name));
    others
        .map(|other| lower_media_type(types, other, &context))
        .collect()
}

fn as_other(content: Content) -> Option<Other> {
    let media_type = content.media_type()?.to_owned();
    Some(Other {
        media_type,
        content,
    })
}

/// The standard's phrase for a status.
fn status_name(status: checked::Status) -> String {
    let phrase = match status {
        checked::Status::Code(200) => "ok",
        checked::Status::Code(201) => "created",
        checked::Status::Code(202) => "accepted",
        checked::Status::Code(203) => "non-authoritative information",
        checked::Status::Code(204) => "no content",
        checked::Status::Code(205) => "reset content",
        checked::Status::Code(206) => "partial content",
        checked::Status::Code(207) => "multi-status",
        checked::Status::Code(208) => "already reported",
        checked::Status::Code(226) => "im used",
        checked::Status::Code(code) => return format!("status {code}"),
        checked::Status::Class(_) => "success",
        checked::Status::Default => "default",
    };
    phrase.to_owned()
}
