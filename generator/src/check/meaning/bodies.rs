//! Bodies that the client does not take apart, although a schema says what is
//! in them.

use std::collections::HashSet;

use crate::check::build::Built;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{Body, MediaType, Operation, Response, Shape, media, successes};

pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) {
    let mut notes = Notes {
        built,
        found,
        seen: HashSet::new(),
    };
    for operation in &built.checked.operations {
        notes.operation(operation);
    }
}

struct Notes<'b, 'd> {
    built: &'b Built<'b>,
    found: &'d mut Diagnostics,
    seen: HashSet<Place>,
}

impl Notes<'_, '_> {
    fn operation(&mut self, operation: &Operation) {
        if let Some(body) = &operation.body {
            self.body(body);
        }
        let successes = successes(&operation.responses).map(|answer| answer.place);
        let successes: Vec<Place> = successes.collect();
        for response in &operation.responses {
            self.response(response, successes.contains(&response.place));
        }
    }

    fn body(&mut self, body: &Body) {
        if body.content.is_empty() && self.seen.insert(body.place) {
            let message = "this body has no media type; give it by hand: `call().bytes(…)`";
            let finding = Diagnostic::new(Severity::Note, codes::OPAQUE_BODY, message);
            self.found.push(finding.at(body.place));
        }
        for media_type in &body.content {
            self.headers_of_fields(media_type);
            let name = media_type.name.as_str();
            let sent = media::concrete(name);
            if media::is_range(name) && sent == "application/octet-stream" {
                let message = format!("a body cannot be of `{name}`; it is sent as `{sent}`");
                let help = "name the media type, or set the header `Content-Type` of the call";
                self.note(codes::MEDIA_RANGE, media_type, message, Some(help));
            } else if !self.built.checked.has_fields(media_type) && is_form(name) {
                let message = format!(
                    "`{name}` is made of fields, and this schema has none; the body is given as bytes"
                );
                self.note(codes::OPAQUE_BODY, media_type, message, None);
            } else if self.built.checked.sent_items(media_type).is_some()
                || self.built.checked.has_parts(media_type)
            {
                // Item by item, part by part.
            } else if !is_form(name) && !media::is_json(name) {
                self.whole(media_type, "given", false);
            }
        }
    }

    /// Only parts of a multipart body have headers.
    fn headers_of_fields(&mut self, media_type: &MediaType) {
        if self.built.checked.has_parts(media_type) {
            return;
        }
        let source = self.built.source();
        for encoding in media_type.encoding.values() {
            let node = encoding.place.node;
            let headers = node.and_then(|node| source.get(node, "headers"));
            let Some(headers) = headers.filter(|_| self.seen.insert(encoding.place)) else {
                continue;
            };
            let message = format!(
                "`{}` has no parts that headers could be of",
                media_type.name
            );
            let finding = Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message);
            self.found.push(finding.at(source.key_place(headers)));
        }
    }

    /// An answer of success can be asked for in other media types as well.
    fn response(&mut self, response: &Response, is_success: bool) {
        let Some(chosen) = response.chosen() else {
            return;
        };
        let streamed = response.streamed().map(|media| media.place);
        let is_typed =
            |media: &MediaType| response.status.is_success() && streamed == Some(media.place);
        if is_typed(chosen) {
            // Item by item.
        } else if !media::is_json(&chosen.name) {
            self.taken(chosen);
        } else if media::is_range(&chosen.name) && self.is_text(chosen) {
            let message = format!(
                "`{}` does not say how the text comes; it is read as JSON, in quotes",
                chosen.name
            );
            self.note(codes::MEDIA_RANGE, chosen, message, None);
        }
        for other in response.others() {
            if is_typed(other) {
                continue;
            }
            match other.name.as_str() {
                name if media::is_stream(name) => {}
                name if media::is_json(name) => continue,
                // Of an error, what is no text stays bytes.
                name if is_success || name.starts_with("text/") => {
                    self.taken(other);
                    continue;
                }
                _ => {}
            }
            let message = format!(
                "the client asks for `{}`, and not for `{}`",
                chosen.name, other.name
            );
            let help =
                "set the header `Accept` of a call made by hand, and take its answer as bytes";
            self.note(codes::UNASKED_MEDIA_TYPE, other, message, Some(help));
        }
    }

    /// A body that is taken whole, but for pages and plain text with an object in them: these are read as JSON.
    fn taken(&mut self, media_type: &MediaType) {
        let misnamed = matches!(media_type.name.as_str(), "text/plain" | "text/html");
        self.whole(media_type, "taken", misnamed);
    }

    /// A body that is given or taken whole.
    fn whole(&mut self, media_type: &MediaType, done: &str, misnamed: bool) {
        let name = media_type.name.as_str();
        let what = if name.starts_with("text/") {
            "text"
        } else {
            "bytes"
        };
        if media_type.item.is_some() && !media::is_stream(name) {
            let message = format!("`{name}` is {done} whole, as {what}, not item by item");
            self.note(codes::WHOLE_STREAM, media_type, message, None);
        } else if media::is_stream(name) {
            let message = format!("`{name}` is {done} whole, as {what}, not value by value");
            self.note(codes::WHOLE_STREAM, media_type, message, None);
        } else if name.starts_with("multipart/") && name != "multipart/form-data" {
            let message = format!("`{name}` is {done} whole, as {what}, not part by part");
            self.note(codes::OTHER_MULTIPART, media_type, message, None);
        } else if self.is_structured(media_type) && !misnamed || self.is_enum(media_type) {
            let message = format!("`{name}` is {done} as {what}, not by its schema");
            self.note(codes::OPAQUE_BODY, media_type, message, None);
        }
    }

    fn is_structured(&self, media_type: &MediaType) -> bool {
        let schema = media_type.schema;
        schema.is_some_and(|id| self.built.checked.is_structured(id))
    }

    /// Whether a text is one of several, which only JSON and fields are read as.
    fn is_enum(&self, media_type: &MediaType) -> bool {
        media_type.schema.is_some_and(|id| {
            let shape = &self.built.schema(self.built.unwrapped(id)).shape;
            matches!(shape, Shape::String { values, .. } if !values.is_empty())
        })
    }

    fn is_text(&self, media_type: &MediaType) -> bool {
        media_type.schema.is_some_and(|id| {
            let shape = &self.built.schema(self.built.unwrapped(id)).shape;
            matches!(shape, Shape::String { format, .. } if format.as_deref() != Some("binary"))
        })
    }

    fn note(&mut self, code: Code, at: &MediaType, message: String, help: Option<&str>) {
        if !self.seen.insert(at.place) {
            return;
        }
        let source = self.built.source();
        let place = at
            .place
            .node
            .map_or(at.place, |node| source.key_place(node));
        let mut finding = Diagnostic::new(Severity::Note, code, message).at(place);
        if let Some(help) = help {
            finding = finding.help(help);
        }
        self.found.push(finding);
    }
}

fn is_form(name: &str) -> bool {
    matches!(
        name,
        "application/x-www-form-urlencoded" | "multipart/form-data"
    )
}
