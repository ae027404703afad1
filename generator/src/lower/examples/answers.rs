//! Answers: each is read as a call would read it, and written again.

use super::super::answers::{Reading, reading};
use super::{Seen, answer_name, example_name, test_name};
use crate::api::{BodyText, Data, ExampleTest, Examples, TestKind, Untested};
use crate::document::checked::{
    Checked, Constant, ErrorWhen, Example, MediaType, Operation, Response, Status,
};

/// An answer as an example shows it.
pub(super) struct Shown<'c> {
    pub(super) status: u16,
    pub(super) media: &'c MediaType,
    pub(super) example: &'c Example,
    reading: Reading,
    is_error: bool,
}

impl Shown<'_> {
    pub(super) fn body(&self) -> BodyText {
        match (&self.example.value, self.reading) {
            (value, Reading::Json) => BodyText::Json(value.clone()),
            (Data::Text(text), _) => BodyText::Text(text.clone()),
            (value, _) => BodyText::Json(value.clone()),
        }
    }
}

/// What is shown of an answer, in the media type that the client asks for.
pub(super) fn shown<'c>(
    checked: &Checked,
    operation: &Operation,
    response: &'c Response,
) -> Vec<Shown<'c>> {
    let chosen = response.chosen();
    chosen.map_or_else(Vec::new, |media| {
        shown_as(checked, operation, response, media)
    })
}

/// Whether an answer is an error by its status.
fn is_error(operation: &Operation, response: &Response) -> bool {
    let mut others = operation.responses.iter();
    match response.status {
        Status::Default => others.any(|response| response.status.is_success()),
        status => !status.is_success(),
    }
}

/// What is shown of an answer in one of its media types.
fn shown_as<'c>(
    checked: &Checked,
    operation: &Operation,
    response: &Response,
    media: &'c MediaType,
) -> Vec<Shown<'c>> {
    let is_error = is_error(operation, response);
    let status = status(operation, response.status, is_error);
    let reading = reading(checked, media);
    let examples = media.examples.iter().filter(|example| example.is_true());
    let shown = examples.map(|example| Shown {
        status,
        media,
        example,
        reading,
        is_error,
    });
    shown.collect()
}

/// The tests of all answers of an operation.
pub(super) fn lower_answers(
    checked: &Checked,
    operation: &Operation,
    seen: &mut Seen,
    examples: &mut Examples,
) {
    for response in &operation.responses {
        let Some(read) = response.chosen() else {
            continue;
        };
        let mut all = shown(checked, operation, response);
        for media in &response.content {
            // An error is read in whatever comes.
            let is_read =
                is_error(operation, response) && reading(checked, media) != Reading::Bytes;
            match media.name == read.name {
                true => {}
                false if is_read => all.extend(shown_as(checked, operation, response, media)),
                false => leave_out(response, media, read, examples),
            }
        }
        for shown in all {
            if seen.insert((shown.example.place, Some(shown.status))) {
                lower_shown(response, &shown, examples);
            }
        }
    }
}

fn leave_out(response: &Response, media: &MediaType, read: &MediaType, examples: &mut Examples) {
    for example in media.examples.iter().filter(|example| example.is_true()) {
        let of = format!("{} as {}", answer_name(response.status), media.name);
        examples.left_out.push(Untested {
            sample: example_name(example, &of),
            reason: format!("the client asks for {}", read.name),
        });
    }
}

fn lower_shown(response: &Response, shown: &Shown<'_>, examples: &mut Examples) {
    let Shown {
        status,
        media,
        example,
        reading,
        is_error,
    } = shown;
    if *is_error && *reading == Reading::Bytes {
        examples.left_out.push(Untested {
            sample: example_name(example, &answer_name(response.status)),
            reason: "errors in bytes have no type".to_owned(),
        });
        return;
    }
    let told = media.error_when.as_ref();
    let told = told.is_some_and(|when| tells_error(when, &example.value));
    examples.tests.push(ExampleTest {
        name: test_name(&format!("answers {status}"), example),
        kind: TestKind::Answer {
            status: *status,
            media: media.name.clone(),
            body: shown.body(),
            is_error: *is_error || told,
        },
    });
}

/// A status that an answer is for, and no other one.
fn status(operation: &Operation, status: Status, is_error: bool) -> u16 {
    let others = || operation.responses.iter().map(|response| response.status);
    let free = |code: &u16| {
        !others().any(|other| match other {
            Status::Code(other) => other == *code,
            Status::Class(class) => status == Status::Default && u16::from(class) == code / 100,
            Status::Default => false,
        })
    };
    match status {
        Status::Code(code) => code,
        Status::Class(class) => {
            let first = u16::from(class) * 100;
            (first..first + 100).find(free).unwrap_or(first)
        }
        Status::Default if !is_error => 200,
        Status::Default => [500, 400]
            .into_iter()
            .chain(300..600)
            .find(free)
            .unwrap_or(500),
    }
}

/// Whether a success is an error by what is in it.
fn tells_error(when: &ErrorWhen, value: &Data) -> bool {
    let Data::Object(_) = value else {
        return false;
    };
    let found = value.get(&when.field).unwrap_or(&Data::Null);
    let equal = match (&when.value, found) {
        (Constant::Null, Data::Null) => true,
        (Constant::Boolean(wanted), Data::Boolean(found)) => wanted == found,
        (Constant::Text(wanted), Data::Text(found)) => wanted == found,
        (Constant::Number(wanted), Data::Number(found)) => {
            wanted == found || wanted.parse::<f64>().ok() == found.parse::<f64>().ok()
        }
        _ => false,
    };
    equal == when.equal
}
