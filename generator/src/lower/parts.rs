//! Headers of the parts of a multipart body: arguments and setters, like parameters.

use super::types::{Context, Types};
use crate::api::{Parameter, ParameterPlace, Root, Scalar, Type, ValueStyle};
use crate::document::checked::{Body, Encoding, Header};

/// The headers of all parts: those that a call cannot do without, and the others.
pub(super) fn lower_part_headers(
    types: &mut Types,
    body: Option<&Body>,
    root: &Root,
) -> (Vec<Parameter>, Vec<Parameter>) {
    let mut found: Vec<(bool, Parameter)> = Vec::new();
    let content = body.iter().flat_map(|body| &body.content);
    for media in content.filter(|media| types.checked.has_parts(media)) {
        // Of several bodies, a call has one.
        let only = body.is_some_and(|body| body.required && body.content.len() == 1);
        for (part, encoding) in &media.encoding {
            for header in sent(encoding) {
                let parameter = lower_header(types, part, header, root);
                let mut known = found.iter();
                let same = |other: &Parameter| {
                    other.part == parameter.part && other.name == parameter.name
                };
                if !known.any(|(_, other)| same(other)) {
                    found.push((only && header.required, parameter));
                }
            }
        }
    }
    let (required, optional): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|(required, _)| *required);
    let parameters = |found: Vec<(bool, Parameter)>| found.into_iter().map(|(_, it)| it).collect();
    (parameters(required), parameters(optional))
}

/// The headers that are not said elsewhere: `contentType` has the media type.
fn sent(encoding: &Encoding) -> impl Iterator<Item = &Header> {
    let headers = encoding.headers.iter();
    headers.filter(|header| !header.name.eq_ignore_ascii_case("content-type"))
}

fn lower_header(types: &mut Types, part: &str, header: &Header, root: &Root) -> Parameter {
    let name = format!("{part} {}", header.name);
    // What a media type is said of is written by whoever calls.
    let schema = header.schema.filter(|_| header.content.is_none());
    let ty = match schema {
        Some(schema) => types.ty(schema, &Context::top(root.clone(), &name)),
        None => Type::Scalar(Scalar::String),
    };
    let said = schema.and_then(|schema| types.description(schema));
    Parameter {
        name: header.name.clone(),
        rust_name: Some(name),
        description: header.description.clone().or(said),
        deprecated: false,
        constraints: schema
            .map(|schema| types.constraints(schema))
            .unwrap_or_default(),
        default: schema.and_then(|schema| types.default(schema)),
        allow_empty: false,
        ty,
        secret: schema.is_some_and(|schema| types.is_secret(schema)),
        place: ParameterPlace::Header(ValueStyle::Plain),
        part: Some(part.to_owned()),
    }
}
