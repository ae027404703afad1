//! What the vendor's documentation shows of an operation.

use crate::api::Doubt;
use crate::document::checked::{Example, Operation, Status};

/// The examples and samples that are not taken at their word.
pub(super) fn doubts(operation: &Operation) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut named = |examples: &[Example], of: &str| {
        for example in examples {
            if let (Some(name), Some(reason)) = (&example.name, &example.doubt) {
                doubts.push(Doubt {
                    sample: format!("example {name} of {of}"),
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
        let of = match response.status {
            Status::Code(code) => format!("the answer {code}"),
            Status::Class(class) => format!("the answer {class}XX"),
            Status::Default => "the answer to all other statuses".to_owned(),
        };
        for media in &response.content {
            named(&media.examples, &of);
        }
    }
    for sample in &operation.samples {
        if let Some(reason) = &sample.doubt {
            let name = sample.label.as_ref().unwrap_or(&sample.lang);
            doubts.push(Doubt {
                sample: format!("sample {name}"),
                reason: reason.clone(),
            });
        }
    }
    doubts
}
