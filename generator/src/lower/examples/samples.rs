//! Samples of whole requests: the call that sends the same.

use super::super::parameters::is_at;
use super::{sample_name, values};
use crate::api::{
    Api, BodyText, Credential, Data, ExampleTest, Examples, Expected, ExpectedBody, MadeBody,
    MadeCall, Operation, Parameter, TestKind, Untested,
};
use crate::document::checked::{self, Given, SampleBody, SampleRequest};

/// The tests of all samples of an operation.
pub(super) fn lower_samples(
    api: &Api,
    operation: &Operation,
    from: &checked::Operation,
    examples: &mut Examples,
) {
    for sample in from.samples.iter().filter(|sample| sample.doubt.is_none()) {
        match &sample.request {
            Ok(request) => examples.tests.push(ExampleTest {
                name: format!("like {}", sample.label.as_ref().unwrap_or(&sample.lang)),
                kind: lower_sample(api, operation, from, request),
            }),
            Err(reason) => examples.left_out.push(Untested {
                sample: sample_name(sample),
                reason: reason.clone(),
            }),
        }
    }
}

fn lower_sample(
    api: &Api,
    operation: &Operation,
    from: &checked::Operation,
    request: &SampleRequest,
) -> TestKind {
    let (base_url, server) = base(api, operation, request);
    let mut optional: Vec<(usize, Data)> = Vec::new();
    for (index, parameter) in operation.optional.iter().enumerate() {
        optional.extend(argument(parameter, request).map(|value| (index, value)));
    }
    let required = operation.required.iter();
    let required = required.map(|parameter| {
        argument(parameter, request).unwrap_or_else(|| values::stand_in(api, &parameter.ty))
    });
    let credentials = request.credentials.iter().filter_map(|(key, given)| {
        let index = api.schemes.iter().position(|scheme| scheme.key == *key)?;
        let credential = match given {
            Given::Token(token) => Credential::Token(token.clone()),
            Given::Basic(user, password) => Credential::Basic(user.clone(), password.clone()),
        };
        Some((index, credential))
    });
    let (body, expected) = body(operation, from, request);
    let mut headers = request.headers.clone();
    if !request.cookies.is_empty() {
        let pairs = request.cookies.iter();
        let pairs: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        headers.push(("Cookie".to_owned(), pairs.join("; ")));
    }
    TestKind::Request {
        call: Box::new(MadeCall {
            base_url,
            credentials: credentials.collect(),
            required: required.collect(),
            optional,
            body,
        }),
        expected: Box::new(Expected {
            line: Some((request.method.clone(), url(&server, request))),
            headers,
            basic: request.basic.clone(),
            body: expected,
        }),
        is_sample: true,
    }
}

fn argument(parameter: &Parameter, request: &SampleRequest) -> Option<Data> {
    let mut given = request.arguments.iter();
    let found =
        given.find(|(location, name, _)| *name == parameter.name && is_at(*location, parameter));
    found.map(|(_, _, value)| value.clone())
}

/// What the client has to be told of where it goes, and where that is.
fn base(api: &Api, operation: &Operation, request: &SampleRequest) -> (Option<String>, String) {
    let given = request.base_url.clone();
    let own = operation.server.as_deref();
    let known = match (own, &api.server) {
        (Some(url), _) if url.contains("://") => Some(url.to_owned()),
        (Some(path), Some(server)) => {
            let host = server.find("://").map_or(0, |at| at + 3);
            let end = server[host..]
                .find('/')
                .map_or(server.len(), |at| host + at);
            Some(format!("{}{}", &server[..end], path.trim_end_matches('/')))
        }
        (_, server) => server.clone(),
    };
    match (known, given) {
        (Some(known), given) => (None, given.unwrap_or(known)),
        (None, Some(given)) => (Some(given.clone()), given),
        (None, None) => {
            let made = values::base_url(api).unwrap_or_default();
            (Some(made.clone()), made)
        }
    }
}

fn url(server: &str, request: &SampleRequest) -> String {
    let pairs = request.query.iter().map(|(name, value)| match value {
        Some(value) => format!("{name}={value}"),
        None => name.clone(),
    });
    let pairs: Vec<String> = pairs.collect();
    let question = if pairs.is_empty() { "" } else { "?" };
    format!("{server}{}{question}{}", request.path, pairs.join("&"))
}

/// The body of the call, and what has to be sent.
fn body(
    operation: &Operation,
    from: &checked::Operation,
    request: &SampleRequest,
) -> (Option<(usize, MadeBody)>, ExpectedBody) {
    let Some((media, sent)) = &request.body else {
        return (None, ExpectedBody::Nothing);
    };
    let mut content = from.body.iter().flat_map(|body| &body.content);
    let index = content.position(|known| known.name == *media).unwrap_or(0);
    let value = |value: &Data| MadeBody::Value(value.clone(), Vec::new());
    let (made, expected) = match sent {
        SampleBody::Json(whole) => {
            let envelope = operation.bodies[index].envelope.as_ref();
            let inner = envelope.and_then(|key| whole.get(key));
            let expected = ExpectedBody::Json(BodyText::Json(whole.clone()));
            (value(inner.unwrap_or(whole)), expected)
        }
        SampleBody::Items(list) => (value(list), ExpectedBody::Items(list.clone())),
        SampleBody::Form(object, pairs) => (value(object), ExpectedBody::Form(pairs.clone())),
        SampleBody::Parts(object, pairs, files) => {
            let made = MadeBody::Value(object.clone(), files.clone());
            (made, ExpectedBody::Parts(pairs.clone()))
        }
        SampleBody::Text(text) => (
            MadeBody::Text(text.clone()),
            ExpectedBody::Text(text.clone()),
        ),
    };
    (Some((index, made)), expected)
}
