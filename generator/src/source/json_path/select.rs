//! Finds what an expression selects.

use super::{Query, Segment, Selector};
use crate::source::tree::{NodeId, Value};
use crate::source::{Source, children};

/// How much work is left for all expressions of a run.
pub(in crate::source) struct Steps(u64);

/// An expression that would take too long, or select too much.
pub(in crate::source) struct TooMuch;

/// A fraction of a second, and as much again for each hundred thousand values.
const STEPS: u64 = 20_000_000;
const STEPS_A_VALUE: u64 = 200;

/// What is selected takes memory, and so more than a step.
const SELECTED: u64 = 16;

impl Steps {
    /// Those for a tree of this many values.
    pub fn new(values: usize) -> Self {
        Self(STEPS + STEPS_A_VALUE * values as u64)
    }

    /// Takes some of them.
    pub fn take(&mut self, count: u64) -> Result<(), TooMuch> {
        self.0 = self.0.checked_sub(count).ok_or(TooMuch)?;
        Ok(())
    }
}

/// The tree that is looked at.
pub(super) struct Selection<'a> {
    pub source: &'a Source,
    pub root: NodeId,
    pub steps: &'a mut Steps,
}

impl Selection<'_> {
    /// What a query selects, seen from a value; some of it twice, as the RFC has it.
    pub fn nodes(&mut self, query: &Query, from: NodeId) -> Result<Vec<NodeId>, TooMuch> {
        let mut nodes = vec![if query.absolute { self.root } else { from }];
        for segment in &query.segments {
            let mut next = Vec::new();
            for node in nodes {
                self.segment(segment, node, &mut next)?;
            }
            nodes = next;
        }
        Ok(nodes)
    }

    fn segment(
        &mut self,
        segment: &Segment,
        node: NodeId,
        into: &mut Vec<NodeId>,
    ) -> Result<(), TooMuch> {
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            self.steps.take(1)?;
            for selector in &segment.selectors {
                self.selector(selector, node, into)?;
            }
            if segment.descends {
                open.extend(children(self.source.value(node)).into_iter().rev());
            }
        }
        Ok(())
    }

    fn selector(
        &mut self,
        selector: &Selector,
        node: NodeId,
        into: &mut Vec<NodeId>,
    ) -> Result<(), TooMuch> {
        let before = into.len();
        match (selector, self.source.value(node)) {
            (Selector::Name(name), Value::Mapping(mapping)) => {
                into.extend(mapping.get(name).map(|entry| entry.value));
            }
            (Selector::Every, value) => into.extend(children(value)),
            (Selector::Index(index), Value::Sequence(items)) => {
                into.extend(at(*index, items.len()).map(|index| items[index]));
            }
            (Selector::Slice { start, end, step }, Value::Sequence(items)) => {
                into.extend(slice(*start, *end, *step, items.len()).map(|index| items[index]));
            }
            (Selector::Filter(filter), value) => {
                for child in children(value) {
                    self.steps.take(1)?;
                    if self.holds(filter, child)? {
                        into.push(child);
                    }
                }
            }
            _ => {}
        }
        let selected = into.len() - before;
        self.steps.take(selected as u64 * SELECTED)
    }
}

/// An index of a list, from its end where it is negative.
fn at(index: i64, length: usize) -> Option<usize> {
    let length = i64::try_from(length).ok()?;
    let index = if index < 0 { index + length } else { index };
    (0..length).contains(&index).then_some(index as usize)
}

/// The indices of a slice, as the RFC works them out.
fn slice(
    start: Option<i64>,
    end: Option<i64>,
    step: i64,
    length: usize,
) -> impl Iterator<Item = usize> {
    // A list is never that long.
    let length = length as i64;
    let from_end = |index: i64| if index < 0 { index + length } else { index };
    let (first, last) = if step >= 0 {
        let first = from_end(start.unwrap_or(0)).clamp(0, length);
        (first, from_end(end.unwrap_or(length)).clamp(0, length))
    } else {
        let first = from_end(start.unwrap_or(length - 1)).clamp(-1, length - 1);
        // Before the first item, which no index says.
        let last = end.map_or(-1, |end| from_end(end).clamp(-1, length - 1));
        (first, last)
    };
    let mut next = first;
    std::iter::from_fn(move || {
        let inside = if step > 0 {
            next < last
        } else {
            step < 0 && next > last
        };
        let index = inside.then_some(next as usize);
        next = next.saturating_add(step);
        index
    })
}
