//! Reads expressions: segments and selectors; `conditions` reads what filters say.

mod conditions;

use super::{Query, Segment, Selector};

/// How deep parentheses and filters may lie in each other.
const DEPTH: usize = 32;

/// Indices beyond this are no integers to many languages, and the RFC forbids them.
const LARGEST: i64 = 9_007_199_254_740_991;

pub(super) fn parse(text: &str) -> Result<Query, String> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
    };
    if !parser.takes("$") {
        return Err("a JSONPath begins with `$`".to_owned());
    }
    let query = parser.query(true)?;
    if parser.at < text.len() {
        return Err(parser.expected("`.`, `[` or the end"));
    }
    Ok(query)
}

/// A logical expression of a filter nests others, so each level counts.
pub(super) struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Goes past a piece of text, if it stands here.
    fn takes(&mut self, piece: &str) -> bool {
        let is_here = self.rest().starts_with(piece);
        self.at += if is_here { piece.len() } else { 0 };
        is_here
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        let after = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        self.at += rest.len() - after.len();
    }

    /// Goes past what fits.
    fn while_fits(&mut self, fits: impl Fn(char) -> bool) -> &str {
        let start = self.at;
        let rest = self.rest();
        self.at += rest.find(|c| !fits(c)).unwrap_or(rest.len());
        &self.text[start..self.at]
    }

    fn expected(&self, what: &str) -> String {
        let (before, after) = (&self.text[..self.at], self.peek());
        match after {
            Some(found) => format!("after `{before}`, {what} is expected, not `{found}`"),
            None => format!("after `{before}`, {what} is expected"),
        }
    }

    /// The segments after `$` or `@`.
    fn query(&mut self, absolute: bool) -> Result<Query, String> {
        let mut segments = Vec::new();
        loop {
            let before = self.at;
            self.blanks();
            let descends = self.takes("..");
            let segment = if self.takes("[") {
                self.bracketed()?
            } else if descends || self.takes(".") {
                vec![self.shorthand()?]
            } else {
                self.at = before;
                return Ok(Query { absolute, segments });
            };
            segments.push(Segment {
                descends,
                selectors: segment,
            });
        }
    }

    /// `*`, or a name without quotes.
    fn shorthand(&mut self) -> Result<Selector, String> {
        if self.takes("*") {
            return Ok(Selector::Every);
        }
        let is_first = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$') || !c.is_ascii();
        if !self.peek().is_some_and(is_first) {
            return Err(self.expected("a name or `*`"));
        }
        let name = self.while_fits(|c| is_first(c) || c.is_ascii_digit() || c == '-');
        Ok(Selector::Name(name.to_owned()))
    }

    fn bracketed(&mut self) -> Result<Vec<Selector>, String> {
        let mut selectors = Vec::new();
        loop {
            self.blanks();
            selectors.push(self.selector()?);
            self.blanks();
            if self.takes("]") {
                return Ok(selectors);
            }
            if !self.takes(",") {
                return Err(self.expected("`,` or `]`"));
            }
        }
    }

    fn selector(&mut self) -> Result<Selector, String> {
        match self.peek() {
            Some('*') => {
                self.at += 1;
                Ok(Selector::Every)
            }
            Some('\'' | '"') => Ok(Selector::Name(self.quoted()?)),
            Some('?') => {
                self.at += 1;
                self.blanks();
                Ok(Selector::Filter(self.nested(Parser::either)?))
            }
            Some('-' | ':' | '0'..='9') => self.index_or_slice(),
            _ => Err(self.expected("a name in quotes, an index, `*` or `?`")),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector, String> {
        let start = self.integer()?;
        self.blanks();
        if !self.takes(":") {
            return match start {
                Some(index) => Ok(Selector::Index(index)),
                None => Err(self.expected("an index")),
            };
        }
        self.blanks();
        let end = self.integer()?;
        self.blanks();
        let mut step = None;
        if self.takes(":") {
            self.blanks();
            step = self.integer()?;
        }
        let step = step.unwrap_or(1);
        Ok(Selector::Slice { start, end, step })
    }

    /// An integer, if one stands here.
    fn integer(&mut self) -> Result<Option<i64>, String> {
        let start = self.at;
        let minus = self.takes("-");
        let digits = self.while_fits(|c| c.is_ascii_digit()).to_owned();
        if digits.is_empty() && !minus {
            return Ok(None);
        }
        let padded = digits.starts_with('0') && (digits.len() > 1 || minus);
        let value = self.text[start..self.at].parse::<i64>().ok();
        match value.filter(|value| !padded && value.abs() <= LARGEST) {
            Some(value) => Ok(Some(value)),
            None => Err(format!("`{}` is no index", &self.text[start..self.at])),
        }
    }

    /// A string in quotes of either kind.
    fn quoted(&mut self) -> Result<String, String> {
        let quote = self.peek().unwrap_or_default();
        self.at += quote.len_utf8();
        let mut text = String::new();
        loop {
            let Some(letter) = self.peek() else {
                return Err(self.expected(&format!("`{quote}`")));
            };
            self.at += letter.len_utf8();
            match letter {
                _ if letter == quote => return Ok(text),
                '\\' => text.push(self.escaped(quote)?),
                '\0'..='\x1f' => return Err("a control character has to be escaped".to_owned()),
                _ => text.push(letter),
            }
        }
    }

    /// What a backslash stands for.
    fn escaped(&mut self, quote: char) -> Result<char, String> {
        let letter = self.peek().ok_or_else(|| self.expected("a letter"))?;
        self.at += letter.len_utf8();
        Ok(match letter {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' | '\\' => letter,
            'u' => return self.code_point(),
            _ if letter == quote => letter,
            _ => return Err(format!("`\\{letter}` stands for nothing")),
        })
    }

    fn code_point(&mut self) -> Result<char, String> {
        let mut units = vec![self.code_unit()?];
        if (0xd800..0xdc00).contains(&units[0]) && self.takes("\\u") {
            units.push(self.code_unit()?);
        }
        let text = String::from_utf16(&units).ok();
        let letter = text.and_then(|text| text.chars().next());
        letter.ok_or_else(|| "half of a surrogate pair is no letter".to_owned())
    }

    fn code_unit(&mut self) -> Result<u16, String> {
        let digits = self.rest().get(..4);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.expected("four hexadecimal digits"))?;
        self.at += 4;
        Ok(unit)
    }

    fn nested<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("it is nested more than {DEPTH} deep"));
        }
        let read = read(self)?;
        self.depth -= 1;
        Ok(read)
    }
}
