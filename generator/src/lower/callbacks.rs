//! What the vendor sends: names, bodies, and the records of queries and headers.

use super::answers::{self, lower_media_type, lower_status};
use super::forms::lower_form_styles;
use super::operations::name_from_path;
use super::types::{Context, Types};
use crate::api::{
    Alternative, Callback, Content, Direction, Field, FormStyle, Kind, Message, Presence, Root,
    Scalar, Type, TypeId,
};
use crate::document::checked::{self, Checked, Location, MediaType, Parameter, Style};

/// All callbacks and webhooks, sorted.
pub(super) fn lower_callbacks(checked: &Checked, types: &mut Types) -> Vec<Callback> {
    let callbacks = checked.callbacks.iter();
    let mut callbacks: Vec<Callback> = callbacks
        .map(|callback| lower_callback(checked, types, callback))
        .collect();
    let key = |callback: &Callback| {
        let Callback { name, method, .. } = callback;
        (name.clone(), method.clone(), callback.target.clone())
    };
    callbacks.sort_by_key(key);
    callbacks
}

fn lower_callback(checked: &Checked, types: &mut Types, callback: &checked::Callback) -> Callback {
    let name = name_of(checked, callback);
    let operation = &callback.operation;
    let context = Context::top(Root::Callback(name.clone()), &name);
    let body = operation.body.as_ref();
    let of_body = context.body(body.and_then(|body| body.shared.as_ref()), "body");
    let media_types = body.into_iter().flat_map(|body| &body.content);
    let mut messages: Vec<Message> = media_types
        .map(|media_type| lower_message(types, media_type, &of_body))
        .collect();
    let payload = lower_payload(types, &mut messages, &context.part("message"));
    let mut asked_by = callback.asked_by.clone();
    asked_by.sort();
    Callback {
        method: operation.method.clone(),
        target: callback.target.clone(),
        asked_by,
        tags: callback.tags.clone(),
        summary: operation.summary.clone(),
        description: operation.description.clone(),
        deprecated: operation.deprecated,
        messages,
        payload,
        query: lower_parameters(types, operation, Location::Query, &context),
        headers: lower_parameters(types, operation, Location::Header, &context),
        answers: answers_of(operation),
        name,
    }
}

/// Its key, which is a noun where an `operationId` is something to do; where others have that as well, what tells it from
/// them is added.
fn name_of(checked: &Checked, callback: &checked::Callback) -> String {
    let asks = |callback: &checked::Callback| -> Option<String> {
        let (method, path) = callback.asked_by.iter().min()?;
        let mut operations = checked.operations.iter();
        let operation =
            operations.find(|operation| operation.method == *method && operation.key == *path);
        let id = operation.and_then(|operation| operation.id.clone());
        Some(id.unwrap_or_else(|| name_from_path(method, path)))
    };
    let rivals = checked.callbacks.iter();
    let rivals: Vec<_> = rivals.filter(|other| other.name == callback.name).collect();
    let differ = |of: &dyn Fn(&checked::Callback) -> Option<String>| {
        rivals.iter().any(|other| of(other) != of(callback))
    };
    let method = |callback: &checked::Callback| Some(callback.operation.method.to_lowercase());
    let mut words = Vec::new();
    if differ(&asks) {
        words.extend(asks(callback));
    }
    words.push(callback.name.clone());
    if differ(&method) {
        words.extend(method(callback));
    }
    words.join(" ")
}

fn lower_message(types: &mut Types, media_type: &MediaType, context: &Context) -> Message {
    let name = media_type.name.as_str();
    let mut envelope = Vec::new();
    let content = match name {
        "application/x-www-form-urlencoded" => {
            let ty = match media_type.schema {
                Some(schema) => types.ty(schema, context),
                None => Type::Scalar(Scalar::Json),
            };
            if let Type::Named(id) = &ty {
                for (property, style) in lower_form_styles(media_type) {
                    types.style_form(*id, &property, &style);
                }
            }
            Content::Form(ty)
        }
        _ => match answers::unwrapped(types, media_type).filter(|_| answers::is_json(name)) {
            Some((name, inner)) => {
                envelope = inner.keys;
                Content::Json(name, types.ty(inner.schema, context))
            }
            None => lower_media_type(types, media_type, context),
        },
    };
    Message {
        media_type: name.to_owned(),
        content,
        envelope,
        variant: None,
    }
}

/// What is read of a body: one type where all have the same, otherwise one of several.
fn lower_payload(types: &mut Types, messages: &mut [Message], context: &Context) -> Content {
    let Some(first) = messages.first() else {
        return Content::Empty;
    };
    let first = first.content.clone();
    if messages
        .iter()
        .all(|message| same(&message.content, &first))
    {
        return first;
    }
    let mut alternatives: Vec<Alternative> = Vec::new();
    for message in messages {
        let known = alternatives
            .iter()
            .position(|known| known.content == message.content);
        message.variant = Some(known.unwrap_or(alternatives.len()));
        if known.is_none() {
            alternatives.push(Alternative {
                name: variant_name(message),
                status: None,
                media_type: None,
                content: message.content.clone(),
            });
        }
    }
    let docs = "What comes, by its media type.";
    Content::ByStatus(types.declare_made(context, Some(docs), Kind::Answers(alternatives)))
}

/// Whether two bodies are read as one type.
fn same(left: &Content, right: &Content) -> bool {
    let ty = |content: &Content| match content {
        Content::Json(_, ty) | Content::Form(ty) => Some(ty.clone()),
        _ => None,
    };
    match (left, right) {
        (Content::Text(_), Content::Text(_)) | (Content::Bytes(_), Content::Bytes(_)) => true,
        _ => ty(left).is_some() && ty(left) == ty(right),
    }
}

fn variant_name(message: &Message) -> String {
    let name = match (&message.content, message.media_type.as_str()) {
        (Content::Form(_), _) => "form",
        (Content::Json(..), "application/json") => "json",
        (Content::Text(_), "text/plain") => "text",
        (_, media_type) => media_type.trim_start_matches("application/"),
    };
    name.to_owned()
}

/// All that may be answered, and what that means.
fn answers_of(operation: &checked::Operation) -> Vec<(crate::api::Status, String)> {
    let responses = operation.responses.iter();
    let mut answers: Vec<_> = responses
        .map(|response| {
            let status = lower_status(response.status);
            (status, response.description.clone())
        })
        .collect();
    answers.sort();
    answers
}

/// The parameters in one place, as a record.
fn lower_parameters(
    types: &mut Types,
    operation: &checked::Operation,
    location: Location,
    context: &Context,
) -> Option<TypeId> {
    let context = context.property(match location {
        Location::Header => "headers",
        _ => "query",
    });
    let read = operation.parameters.iter().filter(|parameter| {
        parameter.location == location && parameter.unread(&types.checked.schemas).is_none()
    });
    let read: Vec<&Parameter> = read.collect();
    let fields = read.into_iter();
    let fields: Vec<Field> = fields
        .map(|parameter| lower_field(types, parameter, &context))
        .collect();
    (!fields.is_empty()).then(|| types.declare_parameters(&context, fields))
}

fn lower_field(types: &mut Types, parameter: &Parameter, context: &Context) -> Field {
    let (mut ty, mut secret) = (Type::Scalar(Scalar::String), false);
    if let Some(id) = parameter.schema {
        let called = parameter.rust_name.as_ref().unwrap_or(&parameter.name);
        ty = types.ty(id, &context.property(called));
        secret = types.is_secret(id);
    }
    let said = parameter.schema.and_then(|id| types.description(id));
    let presence = match parameter.required {
        true => Presence::Required,
        false => Presence::Optional,
    };
    Field {
        name: parameter.name.clone(),
        docs: parameter.description.clone().or(said),
        deprecated: parameter.deprecated,
        form: lower_style(parameter, &ty),
        ty,
        presence,
        direction: Direction::Both,
        secret,
        constraints: parameter
            .schema
            .map(|id| types.constraints(id))
            .unwrap_or_default(),
        default: parameter.schema.and_then(|id| types.default(id)),
        rust_name: parameter.rust_name.clone(),
        aliases: Vec::new(),
    }
}

fn lower_style(parameter: &Parameter, ty: &Type) -> FormStyle {
    let is_list = matches!(ty, Type::List(_) | Type::Tuple(_) | Type::Prefixed(_));
    match (&parameter.content, parameter.style, parameter.explode) {
        (Some(media_type), _, _) if answers::is_json(media_type) => {
            FormStyle::Content("application/json".to_owned())
        }
        _ if !is_list => FormStyle::Plain,
        (_, Style::Simple, _) => FormStyle::Joined("comma"),
        (_, _, true) => FormStyle::Plain,
        (_, Style::SpaceDelimited, false) => FormStyle::Joined("space"),
        (_, Style::PipeDelimited, false) => FormStyle::Joined("pipe"),
        (_, _, false) => FormStyle::Joined("comma"),
    }
}
