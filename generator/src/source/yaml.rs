//! Reads YAML: the events of `saphyr-parser` become a tree.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, Tag};

use crate::diagnostic::{Severity, codes};

use super::builder::{Builder, Key, Stopped};
use super::indent::Indented;
use super::scalar::{Plain, number, plain};
use super::tree::{NodeId, Value};

/// The value of the first document; `None` after a fatal finding.
pub(super) fn read(text: &str, builder: &mut Builder<'_>) -> Option<NodeId> {
    let mut indented: Option<Indented> = None;
    let mut first = None;
    let mut moved = Vec::new();
    let mut read = events(text, None, builder);
    while let Err(Failure::Grammar(error)) = &read {
        let (message, character) = (error.info().to_owned(), error.marker().index());
        let mended = indented.get_or_insert_with(|| Indented::new(text));
        let at = builder.file().byte(mended.written(character));
        let (said, place) = first.get_or_insert((message.clone(), at));
        if !mended.mend(&message, character) {
            let message = format!("this is not YAML: {said}");
            builder.stop(codes::NOT_YAML, &message, *place, *place + 1);
            return None;
        }
        // A line may have to be moved more than once.
        if !moved.contains(&at) {
            moved.push(at);
        }
        builder.restart();
        read = events(&mended.text, Some(mended), builder);
    }
    let root = read.ok()?;
    for at in moved {
        let message = "this stands further left than what it is in; read as if it did not";
        builder.report(Severity::Repair, codes::NOT_YAML, message, at, at + 1);
    }
    Some(root)
}

/// Why there is no tree.
enum Failure {
    /// This is not YAML.
    Grammar(ScanError),
    Stopped,
}

impl From<Stopped> for Failure {
    fn from(_: Stopped) -> Self {
        Failure::Stopped
    }
}

fn events(
    text: &str,
    indented: Option<&Indented>,
    builder: &mut Builder<'_>,
) -> Result<NodeId, Failure> {
    let mut parser = Parser::new_from_str(text);
    let mut root = None;
    // Anchors of the lists and objects that are open; zero is none.
    let mut anchors = Vec::new();
    while let Some(event) = parser.next_event() {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => return Err(Failure::Grammar(error)),
        };
        let (start, end) = bytes(builder, indented, span);
        let node = match event {
            Event::Scalar(text, style, anchor, tag) => {
                scalar(builder, &text, style, tag.as_deref(), (start, end), anchor)
            }
            Event::Alias(anchor) => {
                alias(builder, anchor, start, end)?;
                None
            }
            Event::SequenceStart(..) | Event::MappingStart(..) if builder.wants_key() => {
                return Err(complex_key(builder, start).into());
            }
            Event::SequenceStart(anchor, _) => {
                anchors.push(anchor);
                builder.sequence(start)?;
                None
            }
            Event::MappingStart(anchor, _) => {
                anchors.push(anchor);
                builder.mapping(start)?;
                None
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let node = builder.end(start);
                if let (Some(node), Some(anchor)) = (node, anchors.pop()) {
                    builder.anchor(anchor, node);
                }
                node
            }
            Event::DocumentStart(_) if root.is_some() => {
                second_document(builder, start);
                break;
            }
            _ => None,
        };
        if anchors.is_empty() && root.is_none() {
            root = node;
        }
    }
    root.ok_or_else(|| {
        let message = "there is nothing in this file";
        builder.stop(codes::EMPTY_FILE, message, 0, 0).into()
    })
}

fn second_document(builder: &mut Builder<'_>, start: usize) {
    let message = "a second document begins here; only the first is read";
    let code = codes::SECOND_DOCUMENT;
    builder.report(Severity::Error, code, message, start, start + 3);
}

fn alias(
    builder: &mut Builder<'_>,
    anchor: usize,
    start: usize,
    end: usize,
) -> Result<(), Stopped> {
    if !builder.wants_key() {
        return builder.alias(anchor, start, end);
    }
    let Some(text) = builder.anchored_text(anchor) else {
        return Err(complex_key(builder, start));
    };
    builder.key(key(text, start, end, false));
    Ok(())
}

fn scalar(
    builder: &mut Builder<'_>,
    text: &str,
    style: ScalarStyle,
    tag: Option<&Tag>,
    (start, end): (usize, usize),
    anchor: usize,
) -> Option<NodeId> {
    if builder.wants_key() {
        if anchor > 0 {
            let node = builder.detached(Value::String(text.into()), start, end);
            builder.anchor(anchor, node);
        }
        let untagged = tag.is_none_or(|tag| tag.is_yaml_core_schema() && tag.suffix == "merge");
        let merges = text == "<<" && style == ScalarStyle::Plain && untagged;
        builder.key(key(text.to_owned(), start, end, merges));
        return None;
    }
    let value = match (tag, style) {
        (Some(tag), _) => tagged(builder, text, tag, start, end),
        (None, ScalarStyle::Plain) => match plain(text) {
            Plain::Value(value) => value,
            Plain::NotJson => {
                let message = format!("`{text}` is a number that JSON does not have");
                builder.report(
                    Severity::Error,
                    codes::NOT_JSON_NUMBER,
                    &message,
                    start,
                    end,
                );
                Value::String(text.into())
            }
        },
        (None, _) => Value::String(text.into()),
    };
    let node = builder.scalar(value, start, end);
    builder.anchor(anchor, node);
    Some(node)
}

/// A scalar with a tag, such as `!!str 1`.
fn tagged(builder: &mut Builder<'_>, text: &str, tag: &Tag, start: usize, end: usize) -> Value {
    let name = if tag.is_yaml_core_schema() {
        format!("!!{}", tag.suffix)
    } else {
        tag.to_string()
    };
    let meant = match (tag.is_yaml_core_schema(), tag.suffix.as_str()) {
        (true, "str") => return Value::String(text.into()),
        (true, "int" | "float") => number(text).map(|number| Value::Number(number.into())),
        (true, "null" | "bool") => match plain(text) {
            Plain::Value(value @ (Value::Null | Value::Boolean(_))) => Some(value),
            _ => None,
        },
        // `!`: a string, whatever it looks like.
        (false, "") => return Value::String(text.into()),
        _ => {
            let message =
                format!("the tag `{name}` has no meaning here; the value is taken as a string");
            builder.report(Severity::Note, codes::IGNORED_TAG, &message, start, end);
            return Value::String(text.into());
        }
    };
    meant.unwrap_or_else(|| {
        let message = format!("`{text}` is not what its tag `{name}` says");
        builder.report(Severity::Error, codes::BAD_TAG, &message, start, end);
        Value::String(text.into())
    })
}

fn key(text: String, start: usize, end: usize, merges: bool) -> Key {
    Key {
        text,
        start,
        end,
        merges,
    }
}

fn complex_key(builder: &mut Builder<'_>, start: usize) -> Stopped {
    let message = "a list or an object cannot be a key";
    builder.stop(codes::BAD_KEY, message, start, start + 1)
}

/// The parser counts characters, the tree bytes of what was written.
fn bytes(builder: &Builder<'_>, indented: Option<&Indented>, span: Span) -> (usize, usize) {
    let byte = |character| {
        let written = indented.map_or(character, |indented| indented.written(character));
        builder.file().byte(written)
    };
    let start = byte(span.start.index());
    let end = match span.len() {
        0 => start,
        _ => byte(span.end.index()),
    };
    (start, end)
}
