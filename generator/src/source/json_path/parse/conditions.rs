//! Reads what a filter says: `@.in == 'query' && !@.required`.

use super::super::filter::{Argument, Comparable, Function, Literal, Logical, Operator};
use super::Parser;
use crate::source::scalar;

impl Parser<'_> {
    /// `a || b`
    pub(super) fn either(&mut self) -> Result<Logical, String> {
        let mut parts = vec![self.both()?];
        while self.operator("||") {
            parts.push(self.both()?);
        }
        Ok(Logical::Any(parts))
    }

    /// `a && b`
    fn both(&mut self) -> Result<Logical, String> {
        let mut parts = vec![self.basic()?];
        while self.operator("&&") {
            parts.push(self.basic()?);
        }
        Ok(Logical::All(parts))
    }

    fn operator(&mut self, operator: &str) -> bool {
        self.blanks();
        let taken = self.takes(operator);
        self.blanks();
        taken
    }

    /// Parentheses, a comparison or a test, with or without `!`.
    fn basic(&mut self) -> Result<Logical, String> {
        if self.takes("!") {
            self.blanks();
            let part = self.nested(Parser::negated)?;
            return Ok(Logical::Not(Box::new(part)));
        }
        if self.takes("(") {
            return self.parenthesis();
        }
        let left = self.operand()?;
        self.blanks();
        let operators = [
            ("==", Operator::Equal),
            ("!=", Operator::NotEqual),
            ("<=", Operator::AtMost),
            (">=", Operator::AtLeast),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let operator = operators.into_iter().find(|(text, _)| self.takes(text));
        let Some((text, operator)) = operator else {
            return self.test(left);
        };
        self.blanks();
        let right = self.operand()?;
        for side in [&left, &right] {
            if !side.is_comparable() {
                return Err(format!(
                    "`{text}` compares single values, and one side is none"
                ));
            }
        }
        Ok(Logical::Compare(left, operator, right))
    }

    /// What may stand after `!`: no comparison without parentheses.
    fn negated(&mut self) -> Result<Logical, String> {
        if self.takes("(") {
            return self.parenthesis();
        }
        let operand = self.operand()?;
        self.test(operand)
    }

    fn parenthesis(&mut self) -> Result<Logical, String> {
        self.blanks();
        let inner = self.nested(Parser::either)?;
        self.blanks();
        if !self.takes(")") {
            return Err(self.expected("`)`"));
        }
        Ok(inner)
    }

    fn test(&mut self, operand: Comparable) -> Result<Logical, String> {
        match operand {
            Comparable::Query(query) => Ok(Logical::Exists(query)),
            Comparable::Function(function) if function.is_test() => Ok(Logical::Test(function)),
            _ => Err(self.expected("a comparison")),
        }
    }

    /// A literal, a query or a function.
    fn operand(&mut self) -> Result<Comparable, String> {
        match self.peek() {
            Some('@') | Some('$') => {
                let absolute = self.peek() == Some('$');
                self.at += 1;
                Ok(Comparable::Query(
                    self.nested(|parser| parser.query(absolute))?,
                ))
            }
            Some('\'' | '"') => Ok(Comparable::Literal(Literal::Text(self.quoted()?))),
            Some('-' | '0'..='9') => self.number(),
            _ => self.word(),
        }
    }

    fn number(&mut self) -> Result<Comparable, String> {
        let text =
            self.while_fits(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'));
        let text = text.to_owned();
        let is_json = scalar::number(&text).is_some_and(|number| scalar::to_json(&number) == text);
        match text.parse() {
            Ok(value) if is_json => Ok(Comparable::Literal(Literal::Number(value))),
            _ => Err(format!("`{text}` is no number of JSON")),
        }
    }

    fn word(&mut self) -> Result<Comparable, String> {
        let word = self
            .while_fits(|c| c.is_ascii_alphanumeric() || c == '_')
            .to_owned();
        let literal = match word.as_str() {
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            "null" => Literal::Null,
            "" => return Err(self.expected("a value, `@` or `$`")),
            name => return Ok(Comparable::Function(self.function(name)?)),
        };
        Ok(Comparable::Literal(literal))
    }

    fn function(&mut self, name: &str) -> Result<Function, String> {
        if !self.takes("(") {
            return Err(self.expected("`(`"));
        }
        let mut arguments: Vec<Argument> = Vec::new();
        loop {
            self.blanks();
            arguments.push(self.nested(Parser::operand)?);
            self.blanks();
            if self.takes(")") {
                return Function::new(name, arguments);
            }
            if !self.takes(",") {
                return Err(self.expected("`,` or `)`"));
            }
        }
    }
}
