//! What the vendor's documentation shows of an operation: which of it is
//! tested, and how.

mod answers;
mod fields;
mod requests;
mod samples;
mod values;

use std::collections::HashSet;

use indexmap::IndexMap;

pub(crate) use requests::made_body;

use crate::api::{Api, Examples, ShownAnswer, Untested};
use crate::diagnostic::Place;
use crate::document::checked::{self, Checked, Example, Status};

/// Decides about all examples. Types and operations are known.
///
/// What several operations share, such as an answer among the components, is
/// tested with the first of them.
pub(super) fn lower_examples(api: &mut Api, checked: &Checked) {
    let mut seen = Seen::new();
    let mut shown = Shown::new();
    let mut all = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let mut same = checked.operations.iter();
        let from = same
            .find(|from| from.method == operation.method && from.key == operation.key)
            .expect("every operation was lowered from one");
        let mut examples = Examples {
            doubts: doubts(from, &mut seen),
            left_out: wrong(from, &mut seen),
            ..Examples::default()
        };
        answers::lower_answers(checked, from, &mut seen, &mut examples);
        requests::lower_bodies(api, operation, from, &mut examples);
        samples::lower_samples(api, operation, from, &mut examples);
        all.push(examples);
        show(checked, from, index, &mut shown);
    }
    api.shown = shown.into_values().collect();
    for (operation, examples) in api.operations.iter_mut().zip(all) {
        operation.examples = examples;
    }
}

/// What answers are shown, each once, by its place and the status that it is of.
type Shown = IndexMap<(Place, u16), ShownAnswer>;

/// Adds what is shown of the answers of an operation.
fn show(checked: &Checked, operation: &checked::Operation, index: usize, shown: &mut Shown) {
    for response in &operation.responses {
        for answer in answers::shown(checked, operation, response) {
            let key = (answer.example.place, answer.status);
            let known = shown.entry(key).or_insert_with(|| ShownAnswer {
                operations: Vec::new(),
                status: answer.status,
                name: answer.example.name.clone(),
                media: answer.media.name.clone(),
                body: answer.body(),
            });
            known.operations.push(index);
        }
    }
}

/// Examples that had their turn, with the status that they were of.
type Seen = HashSet<(Place, Option<u16>)>;

/// The examples and samples that are not taken at their word.
fn doubts(operation: &checked::Operation, seen: &mut Seen) -> Vec<Untested> {
    let mut doubts = Vec::new();
    let mut named = |examples: &[Example], of: &str| {
        for example in examples {
            if let Some(reason) = &example.doubt
                && seen.insert((example.place, None))
            {
                doubts.push(Untested {
                    sample: example_name(example, of),
                    reason: reason.clone(),
                });
            }
        }
    };
    for parameter in &operation.parameters {
        named(&parameter.examples, &parameter.name);
    }
    for media in operation.body.iter().flat_map(|body| &body.content) {
        named(&media.examples, "the body");
    }
    for response in &operation.responses {
        for media in &response.content {
            named(&media.examples, &answer_name(response.status));
        }
    }
    for sample in &operation.samples {
        if let Some(reason) = &sample.doubt {
            doubts.push(Untested {
                sample: sample_name(sample),
                reason: reason.clone(),
            });
        }
    }
    doubts
}

/// The examples of bodies and answers that contradict their schemas: no client could do both.
fn wrong(operation: &checked::Operation, seen: &mut Seen) -> Vec<Untested> {
    let mut untested = Vec::new();
    let mut named = |examples: &[Example], of: &str| {
        for example in examples.iter().filter(|example| example.doubt.is_none()) {
            if let Some(reason) = &example.wrong
                && seen.insert((example.place, None))
            {
                untested.push(Untested {
                    sample: example_name(example, of),
                    reason: reason.clone(),
                });
            }
        }
    };
    for media in operation.body.iter().flat_map(|body| &body.content) {
        named(&media.examples, "the body");
    }
    for response in &operation.responses {
        for media in &response.content {
            named(&media.examples, &answer_name(response.status));
        }
    }
    untested
}

fn answer_name(status: Status) -> String {
    match status {
        Status::Code(code) => format!("the answer {code}"),
        Status::Class(class) => format!("the answer {class}XX"),
        Status::Default => "the answer to all other statuses".to_owned(),
    }
}

fn example_name(example: &Example, of: &str) -> String {
    match &example.name {
        Some(name) => format!("example {name} of {of}"),
        None => format!("example of {of}"),
    }
}

fn sample_name(sample: &checked::CodeSample) -> String {
    format!("sample {}", sample.label.as_ref().unwrap_or(&sample.lang))
}

/// A name of a test: what it is about, and the name of the example.
fn test_name(about: &str, example: &Example) -> String {
    match &example.name {
        Some(name) => format!("{about} {name}"),
        None => about.to_owned(),
    }
}
