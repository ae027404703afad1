//! Parameters: what becomes an argument, what a setter, and how each is written.

use super::answers::is_json;
use super::parts::lower_part_headers;
use super::types::{Context, Types};
use crate::api::{
    Parameter, ParameterPlace, PathStyle, QueryStyle, Root, Scalar, Type, ValueStyle,
};
use crate::document::checked::{self, Checked, Location, Style};

/// The arguments (path parameters in the order of the path, then other required ones by name) and the setters.
pub(super) fn lower_parameters(
    types: &mut Types,
    operation: &checked::Operation,
    root: &Root,
) -> (Vec<Parameter>, Vec<Parameter>) {
    let (mut required, optional): (Vec<_>, Vec<_>) = operation
        .parameters
        .iter()
        .partition(|parameter| parameter.required);
    required.sort_by_key(|parameter| {
        let position = match parameter.location {
            Location::Path => operation.path.find(&format!("{{{}}}", parameter.name)),
            _ => None,
        };
        (position.unwrap_or(usize::MAX), parameter.name.clone())
    });
    let mut lower = |parameters: Vec<&checked::Parameter>| -> Vec<Parameter> {
        let lowered = parameters
            .into_iter()
            .map(|parameter| lower_parameter(types, parameter, root));
        lowered.collect()
    };
    let (mut required, mut optional) = (lower(required), lower(optional));
    let (needed, others) = lower_part_headers(types, operation.body.as_ref(), root);
    required.extend(needed);
    optional.extend(others);
    (required, optional)
}

fn lower_parameter(types: &mut Types, parameter: &checked::Parameter, root: &Root) -> Parameter {
    let called = parameter.rust_name.as_ref().unwrap_or(&parameter.name);
    let context = Context::top(root.clone(), called);
    let ty = match parameter.schema {
        Some(schema) if !is_opaque(types.checked, parameter) => types.ty(schema, &context),
        _ => Type::Scalar(Scalar::String),
    };
    let place = match lower_place(parameter) {
        ParameterPlace::Query(QueryStyle::Form | QueryStyle::Comma, _)
            if parameter.allow_empty && ty == Type::Scalar(Scalar::Bool) =>
        {
            ParameterPlace::Query(QueryStyle::Flag, false)
        }
        place => place,
    };
    let said = parameter
        .schema
        .and_then(|schema| types.description(schema));
    Parameter {
        name: parameter.name.clone(),
        rust_name: parameter.rust_name.clone(),
        description: parameter.description.clone().or(said),
        deprecated: parameter.deprecated,
        constraints: parameter
            .schema
            .map(|schema| types.constraints(schema))
            .unwrap_or_default(),
        default: parameter.schema.and_then(|schema| types.default(schema)),
        allow_empty: parameter.allow_empty,
        ty,
        secret: parameter
            .schema
            .is_some_and(|schema| types.is_secret(schema)),
        place,
        part: None,
    }
}

/// Whether a value is written by whoever calls, since its media type is none that the client writes.
fn is_opaque(checked: &Checked, parameter: &checked::Parameter) -> bool {
    let other = parameter
        .content
        .as_deref()
        .is_some_and(|name| !is_json(name));
    other && parameter.schema.is_some_and(|id| checked.is_structured(id))
}

/// Whether a parameter is at that location.
pub(super) fn is_at(location: Location, parameter: &Parameter) -> bool {
    let at = match parameter.place {
        _ if parameter.part.is_some() => return false,
        ParameterPlace::Path(_) => Location::Path,
        ParameterPlace::Query(..) => Location::Query,
        ParameterPlace::Header(_) => Location::Header,
        ParameterPlace::Cookie(_) => Location::Cookie,
    };
    at == location
}

fn lower_place(parameter: &checked::Parameter) -> ParameterPlace {
    let json = parameter.content.as_deref().is_some_and(is_json);
    let value = |other: bool| match (json, other) {
        (true, _) => ValueStyle::Json,
        (false, true) => ValueStyle::Other,
        (false, false) => ValueStyle::Plain,
    };
    match parameter.location {
        Location::Path => ParameterPlace::Path(match (parameter.style, parameter.explode) {
            _ if json => PathStyle::Json,
            (Style::Simple, false) if parameter.allow_reserved => PathStyle::Reserved,
            (Style::SpaceDelimited, _) => PathStyle::Space,
            (Style::PipeDelimited, _) => PathStyle::Pipe,
            (Style::TabDelimited, _) => PathStyle::Tab,
            (Style::Label, false) => PathStyle::Label,
            (Style::Label, true) => PathStyle::LabelExploded,
            (Style::Matrix, false) => PathStyle::Matrix,
            (Style::Matrix, true) => PathStyle::MatrixExploded,
            (_, false) => PathStyle::Simple,
            (_, true) => PathStyle::SimpleExploded,
        }),
        Location::Query => {
            let style = match (parameter.style, parameter.explode) {
                (Style::QueryString, _) if json => QueryStyle::WholeJson,
                (Style::QueryString, _) => QueryStyle::Whole,
                _ if json => QueryStyle::Json,
                (Style::DeepObject, _) => QueryStyle::Deep,
                // With `explode` all styles but `deepObject` are one.
                (_, true) => QueryStyle::Form,
                (Style::SpaceDelimited, false) => QueryStyle::Space,
                (Style::PipeDelimited, false) => QueryStyle::Pipe,
                (Style::TabDelimited, false) => QueryStyle::Tab,
                (_, false) => QueryStyle::Comma,
            };
            ParameterPlace::Query(style, parameter.allow_reserved)
        }
        Location::Header => ParameterPlace::Header(match parameter.style {
            Style::SpaceDelimited => ValueStyle::Space,
            Style::PipeDelimited => ValueStyle::Pipe,
            Style::TabDelimited => ValueStyle::Tab,
            _ => value(parameter.explode),
        }),
        Location::Cookie => ParameterPlace::Cookie(match (parameter.style, parameter.explode) {
            (Style::Cookie, true) if !json => ValueStyle::Bare,
            (Style::Cookie, false) if !json => ValueStyle::BareComma,
            (_, explode) => value(!explode),
        }),
    }
}
