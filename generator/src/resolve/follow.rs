//! Where each `$ref` leads, through chains of them.

use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::document::{Document, Reference, is_ambiguous};
use crate::source::NodeId;

use super::section;

/// How many dangling references get the nearest name; looking for it costs.
const HELPED: usize = 100;

/// Of each reference, the object that it stands for.
pub(super) fn targets(document: &Document<'_>, found: &mut Diagnostics) -> Vec<Option<NodeId>> {
    let steps = steps(document, found);
    let mut ends: Vec<End> = vec![End::Unknown; steps.len()];
    for first in 0..steps.len() {
        let mut chain = Vec::new();
        let mut at = first;
        let end = loop {
            match ends[at] {
                End::Known(end) => break end,
                End::Open => {
                    circle(document, &document.references[at], found);
                    break None;
                }
                End::Unknown => {}
            }
            ends[at] = End::Open;
            chain.push(at);
            let Some(target) = steps[at] else {
                break None;
            };
            match document.reference_at.get(&target) {
                Some(next) => at = *next,
                None => break Some(target),
            }
        };
        for link in chain {
            ends[link] = End::Known(end);
        }
    }
    ends.into_iter()
        .map(|end| match end {
            End::Known(end) => end,
            End::Open | End::Unknown => None,
        })
        .collect()
}

#[derive(Clone, Copy)]
enum End {
    Unknown,
    /// Of the chain that is followed now.
    Open,
    Known(Option<NodeId>),
}

/// The node that each reference names, where it is of the kind that belongs there.
fn steps(document: &Document<'_>, found: &mut Diagnostics) -> Vec<Option<NodeId>> {
    let mut helped = 0;
    let references = document.references.iter();
    references
        .map(|reference| {
            let text = reference.text;
            match reference.names {
                None if !text.starts_with('#') && !is_open(document, reference) => {
                    external(document, reference, found);
                    None
                }
                None => {
                    helped += 1;
                    dangling(document, reference, helped <= HELPED, found);
                    None
                }
                Some(node) => match document.kinds[node.index()] {
                    Some(kind) if kind == reference.kind => {
                        let counts = |named| {
                            let named = document.source.current(named);
                            document.kinds[named.index()] == Some(kind)
                        };
                        let clear = !is_ambiguous(document.source, reference.target, text, counts);
                        if !clear {
                            ambiguous(document, reference, found);
                        }
                        Some(node).filter(|_| clear)
                    }
                    kind => {
                        let wanted = reference.kind.name();
                        let what = kind.map_or("none", |kind| kind.name());
                        let message = format!("{wanted} belongs here, and `{text}` is {what}");
                        push(
                            document,
                            reference,
                            codes::WRONG_REFERENCE,
                            message,
                            None,
                            found,
                        );
                        None
                    }
                },
            }
        })
        .collect()
}

fn ambiguous(document: &Document<'_>, reference: &Reference<'_>, found: &mut Diagnostics) {
    let text = reference.text;
    let message = format!("`{text}` is the name of several schemas, which are not the same");
    push(
        document,
        reference,
        codes::AMBIGUOUS_REFERENCE,
        message,
        None,
        found,
    );
}

/// Whether the file that a reference names was read.
fn is_open(document: &Document<'_>, reference: &Reference<'_>) -> bool {
    let file = reference.text.split('#').next().unwrap_or_default();
    document.source.named_file(reference.target, file).is_some()
}

fn external(document: &Document<'_>, reference: &Reference<'_>, found: &mut Diagnostics) {
    let text = reference.text;
    let file = text.split('#').next().unwrap_or_default();
    let message = if file.contains("://") {
        format!("`{text}` is elsewhere on the network; nothing is fetched")
    } else {
        format!("`{text}` is in another file, and there is no `{file}` that can be read")
    };
    push(
        document,
        reference,
        codes::EXTERNAL_REFERENCE,
        message,
        None,
        found,
    );
}

fn dangling(
    document: &Document<'_>,
    reference: &Reference<'_>,
    help: bool,
    found: &mut Diagnostics,
) {
    let text = reference.text;
    let message = format!("`{text}` leads nowhere");
    let help = if help {
        near(document, reference)
    } else {
        None
    };
    push(
        document,
        reference,
        codes::DANGLING_REFERENCE,
        message,
        help,
        found,
    );
}

/// The component that a dangling reference may mean.
fn near(document: &Document<'_>, reference: &Reference<'_>) -> Option<String> {
    let source = document.source;
    let section = section(reference.kind)?;
    let components = source.top("components")?;
    let names = source.get(components, section)?;
    let wanted = reference.text.rsplit('/').next()?;
    let name = match source.get(names, wanted) {
        Some(_) => wanted,
        None => nearest(
            wanted,
            source.entries(names).iter().map(|entry| &*entry.key),
        )?,
    };
    Some(format!("did you mean `#/components/{section}/{name}`?"))
}

fn circle(document: &Document<'_>, reference: &Reference<'_>, found: &mut Diagnostics) {
    let message = "these references only lead to each other";
    push(
        document,
        reference,
        codes::CIRCULAR_REFERENCE,
        message.to_owned(),
        None,
        found,
    );
}

fn push(
    document: &Document<'_>,
    reference: &Reference<'_>,
    code: crate::diagnostic::Code,
    message: String,
    help: Option<String>,
    found: &mut Diagnostics,
) {
    let severity = if reference.aside {
        Severity::Note
    } else {
        Severity::Error
    };
    let place = document.source.place(reference.target);
    let mut finding = Diagnostic::new(severity, code, message).at(place);
    finding.help = help.or(finding.help);
    found.push(finding);
}
