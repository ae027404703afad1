//! Parameters.

use indexmap::IndexMap;
use openapiv3::{
    Parameter as Written, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
};

use crate::check::rules::path_parameters::amiss;
use crate::document::checked::{Location, Operation, Parameter, Style};
use crate::document::values::{self, is_token};
use crate::source::{NodeId, Source};

use super::{Build, examples, extensions, message, template};

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
            parameters.insert((parameter.location, key(&parameter)), parameter);
        }
    }
    parameters.into_values().collect()
}

/// What tells parameters of a location apart: HTTP does not tell the case of headers.
fn key(parameter: &Parameter) -> String {
    match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.clone(),
    }
}

/// Makes path and parameters of an operation fit: the path without what its query parameters send,
/// and path parameters for what it names; how, a rule has said.
pub(super) fn fit(build: &mut Build<'_, '_>, node: NodeId, operation: &mut Operation) {
    let is_at = |location: Location| {
        let parameters = operation.parameters.iter();
        let found = parameters.filter(move |parameter| parameter.location == location);
        found.map(|parameter| parameter.name.clone()).collect()
    };
    let (queries, declared): (Vec<String>, Vec<String>) =
        (is_at(Location::Query), is_at(Location::Path));
    let is_query = |name: &str| queries.iter().any(|query| query == name);
    operation.path = template::without_queries(&operation.path, is_query);
    let declared = declared.iter().map(String::as_str).collect();
    let amiss = amiss(&operation.path, &declared);
    let in_path = |parameter: &Parameter| parameter.location == Location::Path;
    let parameters = &mut operation.parameters;
    parameters.retain(|parameter| {
        !in_path(parameter) || !amiss.unused.contains(&parameter.name.as_str())
    });
    for (name, meant) in amiss.missing {
        let meant = parameters
            .iter_mut()
            .find(|parameter| in_path(parameter) && Some(parameter.name.as_str()) == meant);
        match meant {
            Some(parameter) => name.clone_into(&mut parameter.name),
            None => parameters.push(text(build, node, name)),
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

/// `None` where it had errors, or is a header that the client sets itself or that HTTP does not allow.
fn build(build: &mut Build<'_, '_>, at: NodeId) -> Option<Parameter> {
    let node = build.resolved.follow(at)?;
    let written = build.resolved.document.objects.parameters.get(&node)?;
    let data = written.parameter_data_ref();
    let location = location(written);
    if location == Location::Header
        && (OWN_HEADERS.contains(&data.name.to_ascii_lowercase().as_str()) || !is_token(&data.name))
    {
        return None;
    }
    let style = match other_style(build.source(), node) {
        Some(later) => later,
        None => style(written),
    };
    let (schema, content) = contents(build, node, data);
    Some(Parameter {
        place: build.source().place(node),
        name: data.name.clone(),
        rust_name: extensions::text(build.source(), node, "x-rust-name"),
        location,
        required: data.required || location == Location::Path,
        description: build.description(at, data.description.as_ref()),
        deprecated: data.deprecated.unwrap_or_default(),
        style,
        explode: data
            .explode
            .unwrap_or(matches!(style, Style::Form | Style::Cookie)),
        allow_reserved: is_reserved(build.source(), node),
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

/// `allowReserved`, which paths have since 3.2.
fn is_reserved(source: &Source, node: NodeId) -> bool {
    let written = source.get(node, "allowReserved");
    written.and_then(|written| values::boolean(source, written).value()) == Some(true)
}

/// A style by `collectionFormat` of Swagger 2.0 that OpenAPI 3 does not have there.
pub(super) fn separated(source: &Source, node: NodeId) -> Option<Style> {
    match crate::document::separated(source, source.get(node, "style")?)? {
        "ssv" => Some(Style::SpaceDelimited),
        "pipes" => Some(Style::PipeDelimited),
        "tsv" => Some(Style::TabDelimited),
        _ => None,
    }
}

/// A style that OpenAPI has since 3.2, or had before 3.0.
fn other_style(source: &Source, node: NodeId) -> Option<Style> {
    let says = |key, word| {
        let written = source.get(node, key);
        written.and_then(|written| source.string(written)) == Some(word)
    };
    match () {
        () if says("in", "cookie") && says("style", "cookie") => Some(Style::Cookie),
        () if says("in", "querystring") && source.get(node, "content").is_some() => {
            Some(Style::QueryString)
        }
        () => separated(source, node),
    }
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
