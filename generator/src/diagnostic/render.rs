//! Findings as text for people and as JSON for programs.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::source::{File, Source};

use super::{Diagnostic, Diagnostics, Place, Severity};

/// Lines of more bytes are cut before they are laid out.
const LONG: usize = 4000;

/// How much of such a line is shown before and after the marks, in bytes.
const AROUND: usize = 60;

/// The findings as `rustc` would show them, by place, and a line that counts them.
#[must_use]
pub fn text(found: &Diagnostics, source: Option<&Source>, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer
        .decor_style(DecorStyle::Ascii)
        .term_width(DEFAULT_TERM_WIDTH);
    let mut text = String::new();
    for finding in found.sorted() {
        text.push_str(&renderer.render(&[group(finding, source)]));
        text.push_str("\n\n");
    }
    text.push_str(&summary(found));
    text
}

/// The findings as JSON: a list of objects with `code`, `severity`, `message`,
/// and, where they are known, `file`, `line`, `column`, `pointer`, `label` and `help`.
#[must_use]
pub fn json(found: &Diagnostics, source: Option<&Source>) -> String {
    format!("{:#}\n", values(found, source))
}

/// The same list before it is written down.
pub(crate) fn values(found: &Diagnostics, source: Option<&Source>) -> serde_json::Value {
    let findings = found.sorted().into_iter().map(|finding| {
        let mut object = serde_json::Map::new();
        let mut add = |key: &str, value: serde_json::Value| {
            object.insert(key.to_owned(), value);
        };
        add("code", finding.code.into());
        add("severity", finding.severity.name().into());
        add("message", finding.message.as_str().into());
        if let (Some(place), Some(source)) = (finding.place, source) {
            add("file", path(source, place).into());
            add("line", place.line.into());
            add("column", place.column.into());
            if let Some(pointer) = source.pointer(place) {
                add("pointer", pointer.into());
            }
        }
        for (key, value) in [("label", &finding.label), ("help", &finding.help)] {
            if let Some(value) = value {
                add(key, value.as_str().into());
            }
        }
        serde_json::Value::Object(object)
    });
    serde_json::Value::Array(findings.collect())
}

/// How many findings there are of each severity, in one line.
fn summary(found: &Diagnostics) -> String {
    let mut words = Vec::new();
    for (severities, one, many) in [
        (&[Severity::Fatal, Severity::Error][..], "error", "errors"),
        (&[Severity::Repair], "warning", "warnings"),
        (&[Severity::Note], "note", "notes"),
    ] {
        let count: usize = severities
            .iter()
            .map(|severity| found.count(*severity))
            .sum();
        match count {
            0 => {}
            1 => words.push(format!("1 {one}")),
            _ => words.push(format!("{count} {many}")),
        }
    }
    let mut line = words.join(", ");
    if !line.is_empty() {
        let _ = writeln!(line);
    }
    line
}

fn group<'a>(finding: &'a Diagnostic, source: Option<&'a Source>) -> Group<'a> {
    let level = match finding.severity {
        Severity::Fatal | Severity::Error => Level::ERROR,
        Severity::Repair => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(&*finding.message).id(finding.code));
    if let (Some(place), Some(source)) = (finding.place, source) {
        group = excerpt(group, finding, &source.files()[place.file], place);
    }
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(&**help)),
        None => group,
    }
}

/// Adds the line that a finding is about. Of a very long line a part, beside
/// the place that it really has.
fn excerpt<'a>(
    group: Group<'a>,
    finding: &'a Diagnostic,
    file: &'a File,
    place: Place,
) -> Group<'a> {
    let line = file.line(place.line);
    let start = file.offset(place.line, place.column).min(line.end);
    let end = file
        .offset(place.line, place.column + place.length)
        .clamp(start, line.end);
    let shown = window(file.text(), &line, start..end);
    let marks = start.max(shown.start) - shown.start..end.min(shown.end) - shown.start;
    let path = file.path().display().to_string();
    let annotation = AnnotationKind::Primary
        .span(marks)
        .label(finding.label.as_deref());
    let snippet = Snippet::source(&file.text()[shown.clone()])
        .line_start(place.line)
        .annotation(annotation);
    if shown == line {
        return group.element(snippet.path(path));
    }
    let origin = Origin::path(path)
        .line(place.line)
        .char_column(place.column);
    group.element(origin).element(snippet)
}

/// The part of a line that is shown.
fn window(text: &str, line: &Range<usize>, marks: Range<usize>) -> Range<usize> {
    if line.len() <= LONG {
        return line.clone();
    }
    let from = marks.start.saturating_sub(AROUND).max(line.start);
    let to = (marks.end.min(marks.start + AROUND) + AROUND).min(line.end);
    boundary(text, from)..boundary(text, to)
}

/// The nearest place before `at` that does not cut a character.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn path(source: &Source, place: Place) -> String {
    source.files()[place.file].path().display().to_string()
}
