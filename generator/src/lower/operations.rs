//! Operations: their names, bodies and security.

use std::collections::BTreeMap;

use super::answers;
use super::forms::lower_form_styles;
use super::parameters::lower_parameters;
use super::problems::{Problems, lower_errors};
use super::servers::Servers;
use super::streams::lower_stream;
use super::successes::lower_successes;
use super::types::{Context, Types};
use crate::api::{Body, BodyEncoding, Examples, Operation, Problem, Root, Scalar, Type};
use crate::document::checked::{self, Checked, MediaType, media};

/// All operations, sorted, and the kinds of body that their errors have.
pub(super) fn lower_operations<'a>(
    checked: &'a Checked,
    types: &mut Types,
    servers: &mut Servers<'a>,
) -> (Vec<Operation>, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut operations: Vec<Operation> = checked
        .operations
        .iter()
        .map(|operation| Operation {
            server: servers.lower(operation),
            ..lower_operation(checked, types, &mut problems, operation)
        })
        .collect();
    operations.sort_by(|a, b| (&a.name, &a.key, &a.method).cmp(&(&b.name, &b.key, &b.method)));
    let problems = problems.finish(&mut operations);
    (operations, problems)
}

fn lower_operation(
    checked: &Checked,
    types: &mut Types,
    found: &mut Problems,
    operation: &checked::Operation,
) -> Operation {
    let name = operation
        .rust_name
        .clone()
        .or_else(|| operation.id.clone())
        .unwrap_or_else(|| name_from_path(&operation.method, &operation.path));
    let root = Root::Operation(name.clone());
    let (required, optional) = lower_parameters(types, operation, &root);
    let context = Context::top(root, &name);
    let key = idempotency_key(&operation.parameters);
    let bodies = operation.body.iter().flat_map(|body| {
        let media_types = body.content.iter();
        media_types.map(move |media_type| (body, media_type))
    });
    let bodies = bodies
        .map(|(body, media_type)| lower_body(types, body, media_type, &context))
        .collect();
    let security = operation.security.as_ref();
    let successes = lower_successes(types, &operation.responses, &context);
    Operation {
        id: operation.id.clone(),
        method: operation.method.clone(),
        key: operation.key.clone(),
        path: operation.path.clone(),
        server: None,
        tag: operation.tags.first().cloned(),
        summary: operation.summary.clone(),
        description: operation.description.clone(),
        deprecated: operation.deprecated,
        required,
        optional,
        bodies,
        body_required: operation.body.as_ref().is_some_and(|body| body.required),
        answer: successes.answer,
        stream: lower_stream(types, &operation.responses, &context),
        others: successes.others,
        envelope: successes.envelope,
        error_when: answers::lower_error_when(&operation.responses),
        errors: lower_errors(types, found, &operation.responses, &context),
        security: security
            .filter(|own| **own != checked.security)
            .map(|own| lower_security(own)),
        retry: operation
            .retry
            .filter(|retry| key.is_some() || *retry != is_idempotent(&operation.method)),
        idempotency_key: key,
        docs: operation.docs.clone(),
        rate_limits: operation.rate_limits.clone(),
        paging: None,
        examples: Examples::default(),
        name,
    }
}

/// Whether it does no harm to do twice what has this method (RFC 9110, section 9.2.2).
fn is_idempotent(method: &str) -> bool {
    matches!(
        method,
        "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY"
    )
}

/// The header parameter by which a server knows a call that it had already, by the name that it has
/// almost everywhere.
fn idempotency_key(parameters: &[checked::Parameter]) -> Option<String> {
    let mut headers = parameters.iter().filter(|parameter| {
        let name = parameter.name.to_ascii_lowercase();
        let is_key = matches!(name.as_str(), "idempotency-key" | "x-idempotency-key");
        is_key && parameter.location == checked::Location::Header
    });
    headers.next().map(|parameter| parameter.name.clone())
}

/// `GET /pets/{petId}/toys` without an operationId is `get pets by petId toys`.
pub(super) fn name_from_path(method: &str, path: &str) -> String {
    let mut words = vec![method.to_lowercase()];
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let segment = segment.replace('{', " by ").replace('}', " ");
        words.extend(segment.split_whitespace().map(str::to_owned));
    }
    words.join(" ")
}

/// Alternatives in their order, but the one that needs nothing last: the first complete one is used, and nothing is always complete.
pub(super) fn lower_security(alternatives: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut alternatives = alternatives.to_vec();
    alternatives.sort_by_key(Vec::is_empty);
    alternatives
}

fn lower_body(
    types: &mut Types,
    body: &checked::Body,
    media_type: &MediaType,
    context: &Context,
) -> Body {
    let shared = body.shared.as_ref();
    let of_item = context.within(shared).part("item");
    let of_body = context.body(shared, "body");
    let name = media_type.name.as_str();
    let sent = format!("{}{}", media::concrete(name), media_type.parameters);
    // A form is made of fields; anything else has to be written by who knows how.
    let fields = types.checked.has_fields(media_type);
    let items = types.checked.sent_items(media_type);
    let encoding = match name {
        "application/x-www-form-urlencoded" if fields => BodyEncoding::Form,
        _ if types.checked.has_parts(media_type) => BodyEncoding::Multipart {
            media_type: match name {
                media::FORM_DATA => name.to_owned(),
                _ => sent,
            },
            of_parts: media_type.of_parts.clone(),
        },
        _ if answers::is_binary(types.checked, media_type) => {
            BodyEncoding::Bytes(match media::is_range(name) {
                true => "application/octet-stream".to_owned(),
                false => sent,
            })
        }
        _ if items.is_some() && media::is_sequence(name) => BodyEncoding::Sequence(sent),
        _ if items.is_some() => BodyEncoding::Lines(sent),
        _ if answers::is_json(name) => BodyEncoding::Json(sent),
        _ if name.starts_with("text/") => BodyEncoding::Text(sent),
        _ => BodyEncoding::Bytes(sent),
    };
    let unwrapped = match encoding {
        BodyEncoding::Json(_) => answers::unwrapped(types, media_type),
        _ => None,
    };
    let inner = unwrapped.as_ref().map(|(_, inner)| inner.schema);
    let ty = match (&encoding, inner.or(items).or(media_type.schema)) {
        (BodyEncoding::Lines(_) | BodyEncoding::Sequence(_), Some(item)) => {
            Type::List(Box::new(types.element(item, &of_item)))
        }
        (BodyEncoding::Text(_), _) => Type::Scalar(Scalar::String),
        (BodyEncoding::Bytes(_), _) => Type::Scalar(Scalar::File),
        // JSON has a word for none.
        (BodyEncoding::Json(_), Some(schema)) => types.element(schema, &of_body),
        (BodyEncoding::Multipart { .. }, None) if media_type.item.is_some() => {
            let item = media_type.item.map(|item| types.element(item, &of_item));
            Type::List(Box::new(item.unwrap_or(Type::Scalar(Scalar::Json))))
        }
        (_, Some(schema)) => types.ty(schema, &of_body),
        (_, None) => Type::Scalar(Scalar::Json),
    };
    let styles = match encoding {
        BodyEncoding::Form | BodyEncoding::Multipart { .. } => lower_form_styles(media_type),
        _ => BTreeMap::new(),
    };
    Body {
        description: body.description.clone(),
        encoding,
        ty,
        styles,
        envelope: unwrapped.and(media_type.envelope.clone()),
    }
}
