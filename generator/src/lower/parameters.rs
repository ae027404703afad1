//! Parameters: what becomes an argument, what a setter, and how each is written.

use super::types::{Context, Types};
use crate::api::{
    Parameter, ParameterPlace, PathKind, PathStyle, QueryKind, QueryStyle, Root, Scalar, Type,
};
use crate::document::checked::{self, Location, Style};

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
    (lower(required), lower(optional))
}

fn lower_parameter(types: &mut Types, parameter: &checked::Parameter, root: &Root) -> Parameter {
    let context = Context::top(root.clone(), &parameter.name);
    let ty = match parameter.schema {
        Some(schema) => types.ty(schema, &context),
        None => Type::Scalar(Scalar::String),
    };
    let place = match parameter.location {
        Location::Path => ParameterPlace::Path(PathStyle {
            kind: match parameter.style {
                Style::Label => PathKind::Label,
                Style::Matrix => PathKind::Matrix,
                _ => PathKind::Simple,
            },
            explode: parameter.explode,
        }),
        Location::Query => ParameterPlace::Query(QueryStyle {
            kind: match parameter.style {
                _ if parameter.content.is_some() => QueryKind::Json,
                Style::SpaceDelimited => QueryKind::Space,
                Style::PipeDelimited => QueryKind::Pipe,
                Style::DeepObject => QueryKind::Deep,
                _ => QueryKind::Form,
            },
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
        }),
        Location::Header => ParameterPlace::Header,
        Location::Cookie => ParameterPlace::Cookie,
    };
    Parameter {
        name: parameter.name.clone(),
        description: parameter.description.clone(),
        deprecated: parameter.deprecated,
        ty,
        place,
    }
}
