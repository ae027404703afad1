//! Answers that are read item by item.

use super::types::{Context, Types};
use crate::api::{Frames, Scalar, Stream, Type};
use crate::document::checked::{Response, SchemaId, Shape, media, successes};

/// How deep alternatives are looked at that lie in each other.
const DEPTH: usize = 8;

/// What a success gives item by item: the first that is one value after the other.
///
/// `itemSchema` is the schema of an item. Where there is none, `schema` is taken for it, unless it is
/// an array: then it is the schema of all items together.
pub(super) fn lower_stream(
    types: &mut Types,
    responses: &[Response],
    context: &Context,
) -> Option<Stream> {
    let (response, streamed) =
        successes(responses).find_map(|response| Some((response, response.streamed()?)))?;
    let context = context.within(response.shared.as_ref());
    let schema = types.checked.item_of(streamed);
    let is_events = streamed.name == media::EVENTS;
    let frames = match schema {
        _ if media::is_sequence(&streamed.name) => Frames::Sequence,
        _ if !is_events => Frames::Lines,
        Some(schema) if !is_text(types, schema) && !is_event(types, schema, DEPTH) => Frames::Data,
        _ => Frames::Events,
    };
    // Of what is only called a text, callers want to have the rest of the event as well.
    let schema = schema.filter(|schema| !is_events || !is_text(types, *schema));
    let item = match schema {
        Some(schema) => Some(types.element(schema, &context.part("item"))),
        None if is_events => None,
        None => Some(Type::Scalar(Scalar::Json)),
    };
    Some(Stream {
        accept: streamed.sent(),
        frames,
        item,
        end: streamed.end.clone(),
    })
}

fn is_text(types: &Types, schema: SchemaId) -> bool {
    let shape = &types.schema(types.written_out(schema)).shape;
    matches!(
        shape,
        Shape::String { .. } | Shape::JsonText { .. } | Shape::Any
    )
}

/// Whether a schema is of the event itself rather than of its data: an object that has what an event
/// has, and nothing else; or each alternative is one.
fn is_event(types: &Types, schema: SchemaId, depth: usize) -> bool {
    match &types.schema(types.written_out(schema)).shape {
        Shape::Object { properties, .. } => {
            let own = |name: &String| matches!(name.as_str(), "data" | "event" | "id" | "retry");
            let named = properties.contains_key("data") || properties.contains_key("event");
            named && properties.keys().all(own)
        }
        Shape::OneOf { alternatives, .. } if depth > 0 => alternatives
            .iter()
            .all(|alternative| is_event(types, *alternative, depth - 1)),
        _ => false,
    }
}
