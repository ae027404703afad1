//! How forms write what they are made of: `encoding`. It stands beside a schema, which several bodies may share.

use std::collections::{BTreeMap, HashMap};

use super::types::Types;
use crate::api::{Body, BodyEncoding, FormStyle, Operation, Type, TypeId};
use crate::document::checked::{Encoding, MediaType, Style};

/// How the fields of a body are written, where that is not as the standard has it by default.
pub(super) fn lower_form_styles(media_type: &MediaType) -> BTreeMap<String, FormStyle> {
    let styles = media_type.encoding.iter();
    let styles = styles.map(|(property, encoding)| (property.clone(), lower_form_style(encoding)));
    styles
        .filter(|(_, style)| *style != FormStyle::Plain)
        .collect()
}

fn lower_form_style(encoding: &Encoding) -> FormStyle {
    match (encoding.style, encoding.explode, &encoding.content_type) {
        (Some(Style::DeepObject), _, _) => FormStyle::Deep,
        (Some(Style::SpaceDelimited), _, _) => FormStyle::Joined("space"),
        (Some(Style::PipeDelimited), _, _) => FormStyle::Joined("pipe"),
        (Some(Style::TabDelimited), _, _) => FormStyle::Joined("tab"),
        (_, Some(false), _) => FormStyle::Joined("comma"),
        (_, _, Some(content_type)) if content_type != "text/plain" => {
            FormStyle::Content(content_type.clone())
        }
        _ => FormStyle::Plain,
    }
}

/// Where all bodies of a record agree how its fields are written, the record says it; else each body
/// does, since what one says would be wrong of the others.
pub(super) fn settle(types: &mut Types, operations: &mut [Operation]) {
    let mut agreed: HashMap<TypeId, Option<BTreeMap<String, FormStyle>>> = HashMap::new();
    let bodies = operations.iter().flat_map(|operation| &operation.bodies);
    for body in bodies.filter(|body| is_form(body)) {
        if let Some(id) = record(types, body) {
            let styles = || Some(body.styles.clone());
            let said = agreed.entry(id).or_insert_with(styles);
            if said.as_ref() != Some(&body.styles) {
                *said = None;
            }
        }
    }
    let bodies = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.bodies);
    for body in bodies.filter(|body| is_form(body)) {
        if let Some(id) = record(types, body).filter(|id| agreed[id].is_some()) {
            for (property, style) in std::mem::take(&mut body.styles) {
                types.style_form(id, &property, &style);
            }
        }
    }
}

fn is_form(body: &Body) -> bool {
    matches!(
        body.encoding,
        BodyEncoding::Form | BodyEncoding::Multipart { .. }
    )
}

fn record(types: &Types, body: &Body) -> Option<TypeId> {
    match body.ty {
        Type::Named(id) => Some(id).filter(|id| types.is_record(*id)),
        _ => None,
    }
}
