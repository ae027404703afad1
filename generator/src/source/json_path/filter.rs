//! Filters: tests and functions; `compare` does the comparing.

mod compare;

use regex_lite::Regex;

use super::Query;
use super::select::{Selection, TooMuch};
use crate::source::tree::{NodeId, Value};

/// An expression that holds of a value or not.
#[derive(Debug)]
pub(super) enum Logical {
    Any(Vec<Logical>),
    All(Vec<Logical>),
    Not(Box<Logical>),
    Exists(Query),
    Test(Function),
    Compare(Comparable, Operator, Comparable),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// What may stand on either side of an operator.
#[derive(Debug)]
pub(super) enum Comparable {
    Literal(Literal),
    Query(Query),
    Function(Function),
}

/// What a function is given.
pub(super) type Argument = Comparable;

#[derive(Clone, Debug)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    Number(f64),
    Text(String),
}

/// The functions of the RFC.
#[derive(Debug)]
pub(super) enum Function {
    Length(Box<Comparable>),
    Count(Query),
    Value(Query),
    /// `match` and `search`.
    Fits {
        text: Box<Comparable>,
        pattern: Pattern,
    },
}

/// The pattern of `match` (the whole text) or `search` (a part of it).
#[derive(Debug)]
pub(super) enum Pattern {
    /// Written in the expression.
    Fixed(Regex),
    /// A value of the tree.
    Found { from: Box<Comparable>, whole: bool },
}

/// A value that is compared.
enum Operand {
    Nothing,
    Node(NodeId),
    Literal(Literal),
}

impl Comparable {
    /// Whether it is one value at most.
    pub fn is_comparable(&self) -> bool {
        match self {
            Comparable::Literal(_) => true,
            Comparable::Query(query) => query.is_singular(),
            Comparable::Function(function) => !function.is_test(),
        }
    }
}

impl Function {
    /// The function of this name, with arguments that suit it.
    pub fn new(name: &str, arguments: Vec<Argument>) -> Result<Self, String> {
        let wrong = || format!("`{name}` is given arguments that it does not take");
        let value = |argument: Argument| match argument.is_comparable() {
            true => Ok(Box::new(argument)),
            false => Err(wrong()),
        };
        let mut arguments = arguments.into_iter();
        let (first, second) = (arguments.next(), arguments.next());
        match (name, first, second, arguments.next()) {
            ("length", Some(first), None, None) => Ok(Function::Length(value(first)?)),
            ("count", Some(Comparable::Query(query)), None, None) => Ok(Function::Count(query)),
            ("value", Some(Comparable::Query(query)), None, None) => Ok(Function::Value(query)),
            ("match" | "search", Some(text), Some(pattern), None) => {
                let whole = name == "match";
                let pattern = match pattern {
                    Comparable::Literal(Literal::Text(text)) => {
                        let read = pattern_of(&text, whole);
                        let error = || format!("`{text}` is no regular expression");
                        Pattern::Fixed(read.ok_or_else(error)?)
                    }
                    other => Pattern::Found {
                        from: value(other)?,
                        whole,
                    },
                };
                let text = value(text)?;
                Ok(Function::Fits { text, pattern })
            }
            ("length" | "count" | "value" | "match" | "search", ..) => Err(wrong()),
            _ => Err(format!("there is no function `{name}`")),
        }
    }

    /// Whether it is true or false, not a value.
    pub fn is_test(&self) -> bool {
        matches!(self, Function::Fits { .. })
    }
}

/// A regular expression of RFC 9485, in which `.` is anything but the end of a line.
fn pattern_of(text: &str, whole: bool) -> Option<Regex> {
    let text = if whole {
        format!("^(?:{text})$")
    } else {
        text.to_owned()
    };
    Regex::new(&text).ok()
}

impl Selection<'_> {
    /// Whether a filter holds of a value.
    pub fn holds(&mut self, filter: &Logical, node: NodeId) -> Result<bool, TooMuch> {
        self.steps.take(1)?;
        match filter {
            Logical::Any(parts) => {
                for part in parts {
                    if self.holds(part, node)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Logical::All(parts) => {
                for part in parts {
                    if !self.holds(part, node)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Logical::Not(part) => Ok(!self.holds(part, node)?),
            Logical::Exists(query) => Ok(!self.nodes(query, node)?.is_empty()),
            Logical::Test(function) => self.fits(function, node),
            Logical::Compare(left, operator, right) => {
                let left = self.operand(left, node)?;
                let right = self.operand(right, node)?;
                self.compare(&left, *operator, &right)
            }
        }
    }

    fn operand(&mut self, operand: &Comparable, node: NodeId) -> Result<Operand, TooMuch> {
        let one = |nodes: Vec<NodeId>| match nodes.as_slice() {
            [node] => Operand::Node(*node),
            _ => Operand::Nothing,
        };
        Ok(match operand {
            Comparable::Literal(literal) => Operand::Literal(literal.clone()),
            Comparable::Query(query) | Comparable::Function(Function::Value(query)) => {
                one(self.nodes(query, node)?)
            }
            Comparable::Function(Function::Count(query)) => {
                let count = self.nodes(query, node)?.len();
                Operand::Literal(Literal::Number(count as f64))
            }
            Comparable::Function(Function::Length(of)) => {
                let of = self.operand(of, node)?;
                match self.length(&of) {
                    Some(length) => Operand::Literal(Literal::Number(length as f64)),
                    None => Operand::Nothing,
                }
            }
            Comparable::Function(Function::Fits { .. }) => Operand::Nothing,
        })
    }

    /// How many letters, items or keys there are.
    fn length(&self, of: &Operand) -> Option<usize> {
        match of {
            Operand::Literal(Literal::Text(text)) => Some(text.chars().count()),
            Operand::Node(node) => match self.source.value(*node) {
                Value::String(text) => Some(text.chars().count()),
                Value::Sequence(items) => Some(items.len()),
                Value::Mapping(mapping) => Some(mapping.entries().len()),
                _ => None,
            },
            _ => None,
        }
    }

    fn fits(&mut self, function: &Function, node: NodeId) -> Result<bool, TooMuch> {
        let Function::Fits { text, pattern } = function else {
            return Ok(false);
        };
        let text = self.operand(text, node)?;
        let Some(text) = self.text(&text) else {
            return Ok(false);
        };
        self.steps.take(text.len() as u64)?;
        match pattern {
            Pattern::Fixed(pattern) => Ok(pattern.is_match(&text)),
            Pattern::Found { from, whole } => {
                let pattern = self.operand(from, node)?;
                let Some(pattern) = self.text(&pattern) else {
                    return Ok(false);
                };
                // To read one takes longer than to use it.
                self.steps.take(1000 + 100 * pattern.len() as u64)?;
                let pattern = pattern_of(&pattern, *whole);
                Ok(pattern.is_some_and(|pattern| pattern.is_match(&text)))
            }
        }
    }

    fn text(&self, operand: &Operand) -> Option<String> {
        match operand {
            Operand::Literal(Literal::Text(text)) => Some(text.clone()),
            Operand::Node(node) => self.source.string(*node).map(str::to_owned),
            _ => None,
        }
    }
}
