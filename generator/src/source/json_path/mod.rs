//! JSONPath, as RFC 9535 has it: which values of a tree an expression selects.
//!
//! It works on the positioned tree itself, so that what is selected can be
//! changed and shown where it stands. Beyond the RFC, a name after a dot may
//! have `-` and `$` in it, as in `$.info.x-id` and `@.$ref`.

mod filter;
mod parse;
mod select;
#[cfg(test)]
mod tests;

pub(super) use select::{Steps, TooMuch};

use super::Source;
use super::tree::NodeId;

/// An expression that was read.
#[derive(Debug)]
pub(super) struct Query {
    /// Whether it begins at the root (`$`), not at the value that is looked at (`@`).
    absolute: bool,
    segments: Vec<Segment>,
}

/// A step from values to other values.
#[derive(Debug)]
struct Segment {
    /// Whether it starts from everything below as well (`..`).
    descends: bool,
    selectors: Vec<Selector>,
}

#[derive(Debug)]
enum Selector {
    Name(String),
    Every,
    Index(i64),
    Slice {
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    },
    Filter(filter::Logical),
}

impl Query {
    /// Reads an expression that begins with `$`; otherwise says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        parse::parse(text)
    }

    /// The values that it selects, each once, in the order of the tree.
    pub fn select(
        &self,
        source: &Source,
        root: NodeId,
        steps: &mut Steps,
    ) -> Result<Vec<NodeId>, TooMuch> {
        let mut selected = select::Selection {
            source,
            root,
            steps,
        }
        .nodes(self, root)?;
        let mut seen = std::collections::HashSet::new();
        selected.retain(|node| seen.insert(*node));
        Ok(selected)
    }

    /// Whether it selects one value at most, whatever the tree.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            let one = matches!(
                segment.selectors.as_slice(),
                [Selector::Name(_) | Selector::Index(_)]
            );
            one && !segment.descends
        })
    }
}
