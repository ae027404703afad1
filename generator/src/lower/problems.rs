//! What is known of errors: the kinds of body that they have, and which answer has which.

use super::answers::{lower_content, lower_media_type, lower_status};
use super::types::{Context, Types};
use crate::api::{Content, Errors, Operation, Problem};
use crate::document::checked::{self, Response};

/// The bodies of all other answers, and of those with a status of success that may be failures:
/// of these the schema of `default` if there is one, else their own. A `default` that stands for
/// success stands for failures too.
pub(super) fn lower_errors(
    types: &mut Types,
    problems: &mut Problems,
    responses: &[Response],
    context: &Context,
) -> Errors {
    let named = responses
        .iter()
        .any(|response| response.status.is_success());
    let is_other = |response: &Response| response.status == checked::Status::Default;
    let other = named && responses.iter().any(is_other);
    let mut errors = Errors::default();
    for response in responses {
        let status = lower_status(response.status);
        let media = response.chosen();
        let may_fail = media.is_some_and(|media| media.error_when.is_some());
        if response.status.is_success() && (other || !may_fail) {
            continue;
        }
        let is_answer = response.status.is_success() || is_other(response) && !named;
        let part = if is_answer { "response" } else { "error" };
        let shared = response.shared.as_ref();
        let content = lower_content(types, response, &context.body(shared, part));
        let Some(problem) = problems.index(types, content) else {
            continue;
        };
        errors.by_status.push((status, problem));
        for media in response.others() {
            let context = context.within(shared).part(&format!("other {part}"));
            let content = lower_media_type(types, media, &context);
            let other = problems.index(types, content);
            if let Some(other) = other.filter(|other| *other != problem) {
                errors
                    .by_media_type
                    .push((status, media.name.clone(), other));
            }
        }
    }
    errors.by_status.sort();
    errors.by_media_type.sort();
    errors
}

/// The kinds of body that errors have, each once.
#[derive(Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// Of a body that is read: bytes are kept in the error as they are. The media type does not tell kinds
    /// of body apart.
    fn index(&mut self, types: &Types, content: Content) -> Option<usize> {
        let name = match &content {
            Content::Empty | Content::Bytes(_) | Content::ByStatus(_) => return None,
            Content::Text(_) => "text".to_owned(),
            Content::Json(_, ty) | Content::Form(ty) => types.problem_name(ty),
        };
        let problem = Problem { name, content };
        let same = |known: &Problem| match (&known.content, &problem.content) {
            (Content::Json(_, a), Content::Json(_, b)) => a == b,
            (a, b) => matches!((a, b), (Content::Text(_), Content::Text(_))),
        };
        Some(match self.0.iter().position(same) {
            Some(index) => index,
            None => {
                self.0.push(problem);
                self.0.len() - 1
            }
        })
    }

    /// Sorted by name, with the operations' indices moved along.
    pub(super) fn finish(self, operations: &mut [Operation]) -> Vec<Problem> {
        let mut order: Vec<usize> = (0..self.0.len()).collect();
        order.sort_by_key(|index| &self.0[*index].name);
        for errors in operations.iter_mut().map(|operation| &mut operation.errors) {
            let by_status = errors.by_status.iter_mut().map(|(_, problem)| problem);
            let by_media_type = errors.by_media_type.iter_mut();
            for problem in by_status.chain(by_media_type.map(|(_, _, problem)| problem)) {
                let moved = order.iter().position(|index| index == problem);
                *problem = moved.expect("the order holds every index");
            }
        }
        let mut problems: Vec<Problem> = self.0;
        problems.sort_by(|a, b| a.name.cmp(&b.name));
        problems
    }
}
