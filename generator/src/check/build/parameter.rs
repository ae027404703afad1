//! Parameters.

use indexmap::IndexMap;
use openapiv3::{
    Parameter as Written, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
};

use crate::check::rules::path_parameters::amiss;
use crate::document::checked::{Location, Parameter, Style};
use crate::resolve::Endpoint;
use crate::source::NodeId;

use super::{Build, examples, extensions, message};

/// Headers that the client sets itself; OpenAPI says to ignore parameters of the first three,
/// and what transports do to the others is theirs to say.
pub(in crate::check) const OWN_HEADERS: &[&str] = &[
    "accept",
    "content-type",
    "authorization",
    "content-length",
    "transfer-encoding",
];

/// The parameters of an operation and its path, none overridden, in order:
/// those of the path first.
pub(super) fn all(build: &mut Build<'_, '_>, item: NodeId, operation: NodeId) -> Vec<Parameter> {
    let source = build.source();
    let mut parameters = IndexMap::new();
    for owner in [item, operation] {
        let list = source.items_of(owner, "parameters");
        for node in list {
            let Some(parameter) = self::build(build, *node) else {
                continue;
            };
            parameters.insert((parameter.location, parameter.name.clone()), parameter);
        }
    }
    parameters.into_values().collect()
}

/// Makes the path parameters those that the path names; how, a rule has said.
pub(super) fn fit(
    build: &mut Build<'_, '_>,
    endpoint: &Endpoint<'_>,
    parameters: &mut Vec<Parameter>,
) {
    let in_path = |parameter: &&Parameter| parameter.location == Location::Path;
    let declared: Vec<String> = parameters
        .iter()
        .filter(in_path)
        .map(|parameter| parameter.name.clone())
        .collect();
    let declared = declared.iter().map(String::as_str).collect();
    let amiss = amiss(endpoint.path, &declared);
    parameters.retain(|parameter| {
        !in_path(&parameter) || !amiss.unused.contains(&parameter.name.as_str())
    });
    for (name, meant) in amiss.missing {
        let meant = parameters
            .iter_mut()
            .find(|parameter| in_path(&&**parameter) && Some(parameter.name.as_str()) == meant);
        match meant {
            Some(parameter) => name.clone_into(&mut parameter.name),
            None => parameters.push(text(build, endpoint.operation, name)),
        }
    }
}

/// A path parameter of which nothing is known but its name.
fn text(build: &mut Build<'_, '_>, node: NodeId, name: &str) -> Parameter {
    Parameter {
        place: build.source().place(node),
        name: name.to_owned(),
        rust_name: None,
        location: Location::Path,
        required: true,
        description: None,
        deprecated: false,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        allow_empty: false,
        schema: Some(build.string(node)),
        content: None,
        examples: Vec::new(),
    }
}

/// The location that a parameter says.
pub(in crate::check) fn location(written: &Written) -> Location {
    match written {
        Written::Path { .. } => Location::Path,
        Written::Query { .. } => Location::Query,
        Written::Header { .. } => Location::Header,
        Written::Cookie { .. } => Location::Cookie,
    }
}

/// `None` where it had errors, or is a header that the client sets itself.
fn build(build: &mut Build<'_, '_>, node: NodeId) -> Option<Parameter> {
    let node = build.resolved.follow(node)?;
    let written = build.resolved.document.objects.parameters.get(&node)?;
    let data = written.parameter_data_ref();
    let location = location(written);
    if location == Location::Header
        && OWN_HEADERS.contains(&data.name.to_ascii_lowercase().as_str())
    {
        return None;
    }
    let style = style(written);
    let (schema, content) = contents(build, node, data);
    Some(Parameter {
        place: build.source().place(node),
        name: data.name.clone(),
        rust_name: extensions::text(build.source(), node, "x-rust-name"),
        location,
        required: data.required || location == Location::Path,
        description: data.description.clone(),
        deprecated: data.deprecated.unwrap_or_default(),
        style,
        explode: data.explode.unwrap_or(style == Style::Form),
        allow_reserved: matches!(
            written,
            Written::Query {
                allow_reserved: true,
                ..
            }
        ),
        allow_empty: matches!(
            written,
            Written::Query {
                allow_empty_value: Some(true),
                ..
            }
        ),
        schema,
        content,
        examples: examples::of(build.resolved, node),
    })
}

fn style(written: &Written) -> Style {
    match written {
        Written::Path { style, .. } => match style {
            PathStyle::Matrix => Style::Matrix,
            PathStyle::Label => Style::Label,
            PathStyle::Simple => Style::Simple,
        },
        Written::Query { style, .. } => self::query_style(style),
        Written::Header { .. } => Style::Simple,
        Written::Cookie { .. } => Style::Form,
    }
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn contents(
    build: &mut Build<'_, '_>,
    node: NodeId,
    data: &ParameterData,
) -> (Option<crate::document::checked::SchemaId>, Option<String>) {
    match &data.format {
        ParameterSchemaOrContent::Schema(child) => match build.child(child) {
            Some(schema) => (Some(schema), None),
            None => (Some(build.string(node)), None),
        },
        ParameterSchemaOrContent::Content(content) => match content.first() {
            Some((name, media)) => {
                let schema = media.schema.as_ref().and_then(|schema| build.child(schema));
                (schema, Some(message::media_type_name(name)))
            }
            None => (None, None),
        },
    }
}
