//! Bodies of requests: each is sent, and compared with what is shown.

use super::fields::fields;
use super::{example_name, test_name, values};
use crate::api::{
    Api, Body, BodyEncoding, BodyText, Data, ExampleTest, Examples, Expected, ExpectedBody,
    MadeBody, MadeCall, Operation, TestKind, Untested,
};
use crate::document::checked;

/// The tests of all bodies of an operation.
pub(super) fn lower_bodies(
    api: &Api,
    operation: &Operation,
    from: &checked::Operation,
    examples: &mut Examples,
) {
    let content = from.body.iter().flat_map(|body| &body.content);
    for (index, (media, body)) in content.zip(&operation.bodies).enumerate() {
        for example in media.examples.iter().filter(|example| example.is_true()) {
            let Some(value) = shown(body, example, examples) else {
                continue;
            };
            let (made, expected) = lower_body(api, body, &value);
            let about = match operation.bodies.len() {
                1 => "sends body".to_owned(),
                _ => format!("sends {}", media.name),
            };
            examples.tests.push(ExampleTest {
                name: test_name(&about, example),
                kind: TestKind::Request {
                    call: Box::new(MadeCall {
                        body: Some((index, made)),
                        ..bare_call(api, operation, from)
                    }),
                    expected: Box::new(Expected {
                        body: expected,
                        ..Expected::default()
                    }),
                    is_sample: false,
                },
            });
        }
    }
}

/// The body that an example shows: of values one after the other, it may show only one.
fn shown(body: &Body, example: &checked::Example, examples: &mut Examples) -> Option<Data> {
    let why_not = match (&body.encoding, &example.value) {
        (BodyEncoding::Lines(_) | BodyEncoding::Sequence(_), Data::List(_)) => None,
        (BodyEncoding::Lines(_) | BodyEncoding::Sequence(_), Data::Text(_)) => {
            Some("it shows the values as a text")
        }
        (BodyEncoding::Lines(_) | BodyEncoding::Sequence(_), value) => {
            return Some(Data::List(vec![value.clone()]));
        }
        (BodyEncoding::Multipart { .. }, Data::Object(_)) => None,
        (BodyEncoding::Multipart { .. }, _) => Some("its parts have no names"),
        _ => None,
    };
    if let Some(reason) = why_not {
        examples.left_out.push(Untested {
            sample: example_name(example, "the body"),
            reason: reason.to_owned(),
        });
        return None;
    }
    Some(example.value.clone())
}

/// A call with what is needed beside the body: as the parameters show it, or made up.
fn bare_call(api: &Api, operation: &Operation, from: &checked::Operation) -> MadeCall {
    let required = operation.required.iter().map(|parameter| {
        let mut shown = from.parameters.iter();
        let shown = shown.find(|shown| {
            shown.name == parameter.name
                && super::super::parameters::is_at(shown.location, parameter)
        });
        let examples = shown.map_or(&[][..], |shown| &shown.examples);
        let mut examples = examples.iter().filter(|example| example.is_true());
        let shown = examples.next().map(|example| example.value.clone());
        shown.unwrap_or_else(|| values::stand_in(api, &parameter.ty))
    });
    MadeCall {
        base_url: values::base_url(api),
        credentials: values::credentials(api, operation),
        required: required.collect(),
        ..MadeCall::default()
    }
}

fn lower_body(api: &Api, body: &Body, value: &Data) -> (MadeBody, ExpectedBody) {
    let text = || value.text().unwrap_or_else(|| value.to_string());
    let expected = match &body.encoding {
        BodyEncoding::Json(_) => ExpectedBody::Json(BodyText::Json(value.clone())),
        BodyEncoding::Lines(_) | BodyEncoding::Sequence(_) => ExpectedBody::Items(value.clone()),
        BodyEncoding::Form => ExpectedBody::Form(fields(api, body, value)),
        BodyEncoding::Multipart { .. } => ExpectedBody::Parts(fields(api, body, value)),
        BodyEncoding::Text(_) | BodyEncoding::Bytes(_) => ExpectedBody::Text(text()),
    };
    (made_body(body, value), expected)
}

/// What a caller gives for a body to be this one on the wire.
pub(crate) fn made_body(body: &Body, value: &Data) -> MadeBody {
    match &body.encoding {
        BodyEncoding::Json(_) => {
            let inner = body.envelope.as_ref().and_then(|key| value.get(key));
            MadeBody::Value(inner.unwrap_or(value).clone(), Vec::new())
        }
        BodyEncoding::Lines(_)
        | BodyEncoding::Sequence(_)
        | BodyEncoding::Form
        | BodyEncoding::Multipart { .. } => MadeBody::Value(value.clone(), Vec::new()),
        BodyEncoding::Text(_) | BodyEncoding::Bytes(_) => {
            MadeBody::Text(value.text().unwrap_or_else(|| value.to_string()))
        }
    }
}
