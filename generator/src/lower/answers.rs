//! Answers: what a success gives, and what is known of errors.

use super::types::{Context, Types};
use crate::api::{
    Alternative, Content, ErrorWhen, Kind, Operation, Problem, Scalar, Status, Type, Wanted,
};
use crate::document::checked::{
    self, Checked, Constant, MediaType, Response, SchemaId, Shape, media, successes,
};

pub(super) use crate::document::checked::media::is_json;

/// What a success gives: the body of the answers with a status of success, or
/// of `default` where there is none. Where they differ, one of them by status.
pub(super) fn lower_success(
    types: &mut Types,
    responses: &[Response],
    context: &Context,
) -> (Content, Vec<String>) {
    let successes: Vec<&Response> = successes(responses).collect();
    if let [only] = successes.as_slice() {
        let context = context.part("response");
        if let Some((name, inner)) = only.chosen().and_then(|media| unwrapped(types, media)) {
            let ty = types.element(inner.schema, &context);
            return (Content::Json(name, ty), inner.keys);
        }
        return (lower_answer(types, only, &context), Vec::new());
    }
    let mut answers: Vec<Alternative> = successes
        .into_iter()
        .map(|response| Alternative {
            name: status_name(response.status),
            status: Some(lower_status(response.status)),
            content: lower_answer(types, response, &context.part("response")),
        })
        .collect();
    answers.sort_by_key(|answer| answer.status);
    let differ = answers
        .windows(2)
        .any(|pair| pair[0].content != pair[1].content);
    let content = match answers.pop() {
        None => Content::Empty,
        Some(last) if !differ => last.content,
        Some(last) => {
            answers.push(last);
            let docs = "What a success answers, by its status.";
            let kind = Kind::Answers(answers);
            Content::ByStatus(types.declare_made(&context.part("answer"), Some(docs), kind))
        }
    };
    (content, Vec::new())
}

/// What else may be asked for where there is one answer of success. Streams are not taken whole.
pub(super) fn lower_others(
    types: &mut Types,
    responses: &[Response],
    context: &Context,
) -> Vec<Content> {
    let mut successes = successes(responses);
    let (Some(only), None) = (successes.next(), successes.next()) else {
        return Vec::new();
    };
    let others = only.others().filter(|other| !media::is_stream(&other.name));
    let context = context.part("other response");
    others
        .map(|other| lower_media_type(types, other, &context))
        .collect()
}

/// Which answers with a status of success are failures.
pub(super) fn lower_error_when(responses: &[Response]) -> Vec<(Status, ErrorWhen)> {
    let conditions = successes(responses).filter_map(|response| {
        let written = response.chosen()?.error_when.as_ref()?;
        let condition = ErrorWhen {
            field: written.field.clone(),
            equal: written.equal,
            value: match &written.value {
                Constant::Null => Wanted::Null,
                Constant::Boolean(value) => Wanted::Bool(*value),
                Constant::Number(text) => Wanted::Number(text.clone()),
                Constant::Text(text) => Wanted::Text(text.clone()),
            },
        };
        Some((lower_status(response.status), condition))
    });
    let mut conditions: Vec<_> = conditions.collect();
    conditions.sort_by_key(|(status, _)| *status);
    conditions
}

/// What stands inside an envelope, and the keys of the envelope.
pub(super) struct Unwrapped {
    pub(super) schema: SchemaId,
    pub(super) keys: Vec<String>,
}

/// The JSON media type and what `x-envelope` says is inside of it.
pub(super) fn unwrapped(types: &Types, media: &MediaType) -> Option<(String, Unwrapped)> {
    let key = media.envelope.as_ref()?;
    let around = types.schema(types.written_out(media.schema?));
    let Shape::Object { properties, .. } = &around.shape else {
        return None;
    };
    let schema = properties.get(key)?.schema;
    let aliases = &types.schema(schema).aliases;
    let keys = std::iter::once(key).chain(aliases).cloned().collect();
    Some((media.sent(), Unwrapped { schema, keys }))
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

pub(super) fn lower_status(status: checked::Status) -> Status {
    match status {
        checked::Status::Code(code) => Status::Code(code),
        checked::Status::Class(class) => Status::Class(class),
        checked::Status::Default => Status::Default,
    }
}

/// The bodies of all other answers, and of those with a status of success that may be failures:
/// of these the schema of `default` if there is one, else their own. A `default` that stands for
/// success stands for failures too.
pub(super) fn lower_errors(
    types: &mut Types,
    problems: &mut Problems,
    responses: &[Response],
    context: &Context,
) -> Vec<(Status, usize)> {
    let named = responses
        .iter()
        .any(|response| response.status.is_success());
    let is_other = |response: &Response| response.status == checked::Status::Default;
    let other = named && responses.iter().any(is_other);
    let mut errors = Vec::new();
    for response in responses {
        let status = lower_status(response.status);
        let media = response.chosen();
        let may_fail = media.is_some_and(|media| media.error_when.is_some());
        if response.status.is_success() && (other || !may_fail) {
            continue;
        }
        let is_answer = response.status.is_success() || is_other(response) && !named;
        let part = if is_answer { "response" } else { "error" };
        let content = lower_content(types, response, &context.part(part));
        let name = match &content {
            Content::Empty | Content::Bytes(_) | Content::ByStatus(_) => continue,
            Content::Text(_) => "text".to_owned(),
            Content::Json(_, ty) | Content::Form(ty) => types.problem_name(ty),
        };
        errors.push((status, problems.index(Problem { name, content })));
    }
    errors.sort();
    errors
}

/// How the body of an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Json,
    Text,
    Bytes,
}

/// How what stands under a media type is read.
pub(super) fn reading(checked: &Checked, media_type: &MediaType) -> Reading {
    let name = media_type.name.as_str();
    // Plain text or a page with an object in it is JSON under a wrong name: the schema knows better.
    let misnamed = matches!(name, "text/plain" | "text/html");
    let structured = media_type.schema.is_some_and(|id| {
        let shape = &checked.schemas[checked.written_out(id).0].shape;
        !matches!(shape, Shape::String { .. } | Shape::Any)
    });
    // Of a range, only a schema says that it is JSON.
    let unclear =
        media::is_range(name) && (media_type.schema.is_none() || is_binary(checked, media_type));
    match () {
        () if unclear => Reading::Bytes,
        () if is_json(name) || (structured && misnamed) => Reading::Json,
        () if name.starts_with("text/") => Reading::Text,
        () => Reading::Bytes,
    }
}

/// Whether a schema is one of bytes.
pub(super) fn is_binary(checked: &Checked, media_type: &MediaType) -> bool {
    media_type.schema.is_some_and(|id| {
        let shape = &checked.schemas[checked.written_out(id).0].shape;
        matches!(shape, Shape::String { format: Some(format), .. } if format == "binary")
    })
}

/// The body of an answer of success, which may be `null`.
fn lower_answer(types: &mut Types, response: &Response, context: &Context) -> Content {
    let schema = response.chosen().and_then(|media| media.schema);
    let nullable = schema.is_some_and(|id| types.nullable(id));
    match lower_content(types, response, context) {
        Content::Json(name, ty) if nullable && ty != Type::Scalar(Scalar::Json) => {
            Content::Json(name, Type::Nullable(Box::new(ty)))
        }
        content => content,
    }
}

/// The body of an answer.
fn lower_content(types: &mut Types, response: &Response, context: &Context) -> Content {
    match response.chosen() {
        Some(media_type) => lower_media_type(types, media_type, context),
        None => Content::Empty,
    }
}

/// A body that comes in.
pub(super) fn lower_media_type(
    types: &mut Types,
    media_type: &MediaType,
    context: &Context,
) -> Content {
    let name = media_type.sent();
    match (reading(types.checked, media_type), media_type.schema) {
        (Reading::Json, Some(schema)) => Content::Json(name, types.ty(schema, context)),
        (Reading::Json, None) => Content::Json(name, Type::Scalar(Scalar::Json)),
        (Reading::Text, _) => Content::Text(name),
        (Reading::Bytes, _) => Content::Bytes(name),
    }
}

/// The kinds of body that errors have, each once.
#[derive(Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// The media type does not tell kinds of body apart.
    fn index(&mut self, problem: Problem) -> usize {
        let same = |known: &Problem| match (&known.content, &problem.content) {
            (Content::Json(_, a), Content::Json(_, b)) => a == b,
            (a, b) => matches!((a, b), (Content::Text(_), Content::Text(_))),
        };
        match self.0.iter().position(same) {
            Some(index) => index,
            None => {
                self.0.push(problem);
                self.0.len() - 1
            }
        }
    }

    /// Sorted by name, with the operations' indices moved along.
    pub(super) fn finish(self, operations: &mut [Operation]) -> Vec<Problem> {
        let mut order: Vec<usize> = (0..self.0.len()).collect();
        order.sort_by_key(|index| &self.0[*index].name);
        for (_, problem) in operations
            .iter_mut()
            .flat_map(|operation| operation.errors.iter_mut())
        {
            let moved = order.iter().position(|index| index == problem);
            *problem = moved.expect("the order holds every index");
        }
        let mut problems: Vec<Problem> = self.0;
        problems.sort_by(|a, b| a.name.cmp(&b.name));
        problems
    }
}
