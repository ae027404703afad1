//! Comparisons, as RFC 9535 has them: values of different kinds are not equal, and only numbers
//! and texts have an order.

use std::cmp::Ordering;

use super::super::select::{Selection, TooMuch};
use super::{Literal, Operand, Operator};
use crate::source::tree::{NodeId, Value};

impl Selection<'_> {
    pub(super) fn compare(
        &mut self,
        left: &Operand,
        operator: Operator,
        right: &Operand,
    ) -> Result<bool, TooMuch> {
        Ok(match operator {
            Operator::Equal => self.equal(left, right)?,
            Operator::NotEqual => !self.equal(left, right)?,
            Operator::Less => self.order(left, right) == Some(Ordering::Less),
            Operator::Greater => self.order(left, right) == Some(Ordering::Greater),
            Operator::AtMost => {
                self.order(left, right) == Some(Ordering::Less) || self.equal(left, right)?
            }
            Operator::AtLeast => {
                self.order(left, right) == Some(Ordering::Greater) || self.equal(left, right)?
            }
        })
    }

    /// Of two numbers or two texts.
    fn order(&self, left: &Operand, right: &Operand) -> Option<Ordering> {
        match (self.scalar(left)?, self.scalar(right)?) {
            (Literal::Number(left), Literal::Number(right)) => left.partial_cmp(&right),
            (Literal::Text(left), Literal::Text(right)) => Some(left.cmp(&right)),
            _ => None,
        }
    }

    fn equal(&mut self, left: &Operand, right: &Operand) -> Result<bool, TooMuch> {
        if let (Operand::Node(left), Operand::Node(right)) = (left, right) {
            return self.same(*left, *right);
        }
        if matches!((left, right), (Operand::Nothing, Operand::Nothing)) {
            return Ok(true);
        }
        Ok(match (self.scalar(left), self.scalar(right)) {
            (Some(left), Some(right)) => equal(&left, &right),
            _ => false,
        })
    }

    /// Whether two values of the tree are equal, whatever the order of their keys.
    fn same(&mut self, left: NodeId, right: NodeId) -> Result<bool, TooMuch> {
        self.steps.take(1)?;
        let source = self.source;
        match (source.value(left), source.value(right)) {
            (Value::Sequence(left), Value::Sequence(right)) if left.len() == right.len() => {
                for (left, right) in left.iter().zip(right) {
                    if !self.same(*left, *right)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Value::Mapping(left), Value::Mapping(right))
                if left.entries().len() == right.entries().len() =>
            {
                for entry in left.entries() {
                    let other = right.get(&entry.key);
                    match other {
                        Some(other) if self.same(entry.value, other.value)? => {}
                        _ => return Ok(false),
                    }
                }
                Ok(true)
            }
            _ => self.equal_scalars(left, right),
        }
    }

    fn equal_scalars(&self, left: NodeId, right: NodeId) -> Result<bool, TooMuch> {
        let left = self.scalar(&Operand::Node(left));
        let right = self.scalar(&Operand::Node(right));
        Ok(match (left, right) {
            (Some(left), Some(right)) => equal(&left, &right),
            _ => false,
        })
    }

    /// A value that has no others in it.
    fn scalar(&self, operand: &Operand) -> Option<Literal> {
        let node = match operand {
            Operand::Nothing => return None,
            Operand::Literal(literal) => return Some(literal.clone()),
            Operand::Node(node) => *node,
        };
        Some(match self.source.value(node) {
            Value::Null => Literal::Null,
            Value::Boolean(value) => Literal::Boolean(*value),
            Value::Number(_) => Literal::Number(self.source.number(node)?.parse().ok()?),
            Value::String(text) => Literal::Text(text.to_string()),
            Value::Sequence(_) | Value::Mapping(_) => return None,
        })
    }
}

fn equal(left: &Literal, right: &Literal) -> bool {
    match (left, right) {
        (Literal::Null, Literal::Null) => true,
        (Literal::Boolean(left), Literal::Boolean(right)) => left == right,
        (Literal::Number(left), Literal::Number(right)) => left == right,
        (Literal::Text(left), Literal::Text(right)) => left == right,
        _ => false,
    }
}
