//! What goes back and forth: request bodies, answers, media types, headers.

use indexmap::IndexMap;
use openapiv3::{Content, ParameterSchemaOrContent, ReferenceOr};

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::document::checked::{Body, Encoding, Header, MediaType, Response, Status, media};
use crate::document::values::{self, is_token};
use crate::resolve;
use crate::source::{NodeId, Source};

use super::{Build, examples, extensions, parameter};

/// A request body, or a reference to one.
pub(super) fn body(build: &mut Build<'_, '_>, at: NodeId) -> Option<Body> {
    let node = build.resolved.follow(at)?;
    let body = build.resolved.document.objects.bodies.get(&node)?;
    Some(Body {
        place: build.source().place(node),
        shared: build.shared.name(build.source(), node),
        required: body.required,
        description: build.description(at, body.description.as_ref()),
        content: without_echoes(content(build, node, &body.content)),
    })
}

/// A body of JSON by two names of JSON is one body: of several names, `application/json`, else the first that
/// is no range. Where there is no plain one, what is called a patch is another body by each name.
fn without_echoes(content: Vec<MediaType>) -> Vec<MediaType> {
    let of_plain = |media: &MediaType| {
        let mut plain = content.iter().filter(|other| other.name == media::JSON);
        plain.any(|plain| is_alike(plain, media))
    };
    let plain: Vec<bool> = content.iter().map(of_plain).collect();
    let mut kept: Vec<MediaType> = Vec::new();
    for (media, plain) in content.into_iter().zip(plain) {
        let is_patch = |other: &MediaType| !plain && media::is_patch(&other.name);
        let mut same = kept.iter_mut().filter(|other| {
            let one = other.name == media.name || !is_patch(other) && !is_patch(&media);
            one && is_alike(other, &media)
        });
        match same.next() {
            Some(other) if media::is_range(&other.name) || media.name == media::JSON => {
                *other = media;
            }
            Some(_) => {}
            None => kept.push(media),
        }
    }
    kept
}

/// Whether two media types have one body, of JSON.
fn is_alike(one: &MediaType, other: &MediaType) -> bool {
    one.schema == other.schema
        && one.envelope == other.envelope
        && media::is_json(&one.name)
        && media::is_json(&other.name)
}

/// An answer, or a reference to one.
pub(super) fn response(build: &mut Build<'_, '_>, at: NodeId, status: Status) -> Option<Response> {
    let node = build.resolved.follow(at)?;
    let response = build.resolved.document.objects.responses.get(&node)?;
    Some(Response {
        place: build.source().place(node),
        shared: build.shared.name(build.source(), node),
        status,
        description: build.description(at, Some(&response.description))?,
        headers: headers(build, &response.headers),
        content: content(build, node, &response.content),
    })
}

fn headers(
    build: &mut Build<'_, '_>,
    written: &IndexMap<String, ReferenceOr<openapiv3::Header>>,
) -> Vec<Header> {
    let headers = written
        .iter()
        .filter_map(|(name, header)| self::header(build, name, resolve::at(header)?));
    headers.collect()
}

fn header(build: &mut Build<'_, '_>, name: &str, at: NodeId) -> Option<Header> {
    let node = build.resolved.follow(at)?;
    let header = build.resolved.document.objects.headers.get(&node)?;
    let (schema, content) = match &header.format {
        ParameterSchemaOrContent::Schema(child) => {
            let schema = build.child(child);
            (Some(schema.unwrap_or_else(|| build.string(node))), None)
        }
        ParameterSchemaOrContent::Content(content) => {
            let media = content.first();
            let schema = media.and_then(|(_, media)| media.schema.as_ref());
            let schema = schema.and_then(|schema| build.child(schema));
            (schema, media.map(|(name, _)| media_type_name(name)))
        }
    };
    Some(Header {
        name: name.to_owned(),
        description: build.description(at, header.description.as_ref()),
        required: header.required,
        schema,
        content,
    })
}

/// A media type in lower case, without parameters.
pub(in crate::check) fn media_type_name(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

/// Whether it is `type/subtype`, in characters that a header may have.
fn is_media_type(name: &str) -> bool {
    let parts = name.split_once('/');
    parts.is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}

/// What was meant, as far as that is clear: the first of several, or the word after the slash.
fn mended_media_type(name: &str) -> Option<String> {
    let mut words = name.split([',', ' ', '"', '\'']);
    let first = words.find(|word| !word.is_empty()).unwrap_or_default();
    let mended = match first {
        "json" | "xml" | "yaml" | "pdf" | "zip" => format!("application/{first}"),
        "text" => "text/plain".to_owned(),
        "html" | "csv" => format!("text/{first}"),
        "form-data" => "multipart/form-data".to_owned(),
        first => first.to_owned(),
    };
    is_media_type(&mended).then_some(mended)
}

/// The parameters that tell media types apart for a server. Text is UTF-8 anyway.
fn parameters(name: &str) -> String {
    let parameters = name.split(';').skip(1).map(str::trim);
    let own = |parameter: &&str| {
        let key = parameter.split('=').next().unwrap_or_default().trim();
        let made = ["charset", "boundary", "q"].iter();
        !key.is_empty() && !made.clone().any(|made| made.eq_ignore_ascii_case(key))
    };
    let own = parameters.filter(own);
    own.map(|parameter| format!("; {parameter}")).collect()
}

/// What a media type is called, where that is clear. Among others, what is not stands for nothing that
/// could be asked for.
fn clear_name(
    build: &mut Build<'_, '_>,
    name: &str,
    node: NodeId,
    is_alone: bool,
) -> Option<String> {
    let name = media_type_name(name);
    if is_media_type(&name) {
        return Some(name);
    }
    let mut mended = mended_media_type(&name);
    if is_alone {
        mended.get_or_insert_with(|| "application/octet-stream".to_owned());
    }
    let message = match &mended {
        None => format!("`{name}` is no media type; left out"),
        Some(mended) => format!("`{name}` is no media type; taken as `{mended}`"),
    };
    let finding = Diagnostic::new(Severity::Repair, codes::BAD_MEDIA_TYPE, message);
    build.push(finding.at(build.source().key_place(node)));
    mended
}

/// The media types of a body or an answer; of two that differ only in
/// parameters, the first that has a schema.
fn content(build: &mut Build<'_, '_>, owner: NodeId, written: &Content) -> Vec<MediaType> {
    let source = build.source();
    let list = source.get(owner, "content");
    let mut content = Vec::new();
    for (name, media) in written {
        let node = list
            .and_then(|list| source.get(list, name))
            .unwrap_or(owner);
        let parameters = parameters(name);
        let Some(name) = clear_name(build, name, node, written.len() == 1) else {
            continue;
        };
        let known = content
            .iter()
            .position(|known: &MediaType| known.name == name);
        let says_more = |known: &MediaType| known.schema.is_none() && media.schema.is_some();
        if let Some(at) = known.filter(|at| !says_more(&content[*at])) {
            if !parameters.is_empty() || !is_echo(source, &content[at], node) {
                let message = format!(
                    "`{name}` stands here twice, with other parameters; the client knows the first"
                );
                let finding = Diagnostic::new(Severity::Note, codes::UNASKED_MEDIA_TYPE, message);
                build.push(finding.at(source.key_place(node)));
            }
            continue;
        }
        let mut examples = examples::of(build.resolved, node);
        if let Some(known) = known.map(|at| content.remove(at)) {
            examples.splice(0..0, known.examples);
        }
        content.push(MediaType {
            place: source.place(node),
            name,
            parameters,
            schema: media.schema.as_ref().and_then(|schema| build.child(schema)),
            item: source
                .get(node, "itemSchema")
                .and_then(|item| build.schema(item)),
            end: extensions::text(source, node, "x-end-of-stream"),
            envelope: extensions::text(source, node, "x-envelope"),
            error_when: extensions::error_when(source, node),
            examples,
            encoding: encoding(build, node, &media.encoding),
            of_parts: of_parts(build, node),
        });
    }
    content
}

/// Whether a media type says no more than one before it of the same name.
fn is_echo(source: &Source, known: &MediaType, node: NodeId) -> bool {
    let schema = |node| {
        source
            .get(node, "schema")
            .map(|schema| values::json(source, schema))
    };
    let said = schema(node);
    said.is_none() || said == known.place.node.and_then(schema)
}

/// The media type of a part, of the several that `contentType` may allow: the first that is no range.
fn part_type(build: &mut Build<'_, '_>, node: NodeId, written: &str) -> Option<String> {
    let names = written.split(',').map(str::trim);
    let mut names = names.filter(|name| !name.is_empty());
    let first = names.clone().find(|name| !media::is_range(name));
    if names.any(|name| first != Some(name)) {
        let sent = first.unwrap_or("application/octet-stream");
        let message = format!(
            "`contentType` allows several media types; what does not say its own is sent as `{sent}`"
        );
        let source = build.source();
        let place = source.get(node, "contentType").unwrap_or(node);
        let finding = Diagnostic::new(Severity::Note, codes::MEDIA_RANGE, message);
        let finding = finding.help("name one of them, or let a `File` say its own");
        build.push(finding.at(source.key_place(place)));
    }
    first.map(str::to_owned)
}

fn encoding(
    build: &mut Build<'_, '_>,
    media: NodeId,
    written: &IndexMap<String, openapiv3::Encoding>,
) -> IndexMap<String, Encoding> {
    let source = build.source();
    let list = source.get(media, "encoding");
    let entries = written.iter().map(|(name, encoding)| {
        let node = list
            .and_then(|list| source.get(list, name))
            .unwrap_or(media);
        // `openapiv3` cannot tell `explode: false` from none.
        let explode = source.get(node, "explode");
        let encoding = Encoding {
            place: source.place(node),
            content_type: encoding
                .content_type
                .as_ref()
                .and_then(|written| part_type(build, node, written)),
            style: parameter::separated(source, node)
                .or_else(|| encoding.style.as_ref().map(parameter::query_style)),
            explode: explode.and_then(|node| values::boolean(source, node).value()),
            headers: headers(build, &encoding.headers),
        };
        (name.clone(), encoding)
    });
    entries.collect()
}

/// The media types of parts without a name: of the first ones, and of all that follow.
fn of_parts(build: &mut Build<'_, '_>, media: NodeId) -> Vec<String> {
    let source = build.source();
    let first = source.items_of(media, "prefixEncoding");
    let rest = source.get(media, "itemEncoding");
    for node in first.iter().chain(&rest) {
        if let Some(headers) = source.get(*node, "headers") {
            let message = "headers of a part without a name are not sent";
            let finding = Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message);
            build.push(finding.at(source.key_place(headers)));
        }
    }
    let of = |node: &NodeId| extensions::text(source, *node, "contentType").unwrap_or_default();
    let rest = rest.as_ref().map(of).unwrap_or_default();
    let all = first.iter().map(of).chain([rest]);
    let mut all: Vec<String> = all.collect();
    // The last one is that of all that follow.
    while all.ends_with(&[String::new(), String::new()]) || all == [""] {
        all.pop();
    }
    all
}
