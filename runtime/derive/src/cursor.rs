//! Tokens, read from the front, with errors at the token that is wrong.

use std::iter::Peekable;

use proc_macro::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree, token_stream};

use crate::parse::{Error, Result};

/// Tokens, read from the front.
pub struct Cursor {
    tokens: Peekable<token_stream::IntoIter>,
    /// Where the last token stood: an end that comes too early is shown there.
    last: Span,
}

impl Cursor {
    pub fn new(tokens: TokenStream, span: Span) -> Self {
        Self {
            tokens: tokens.into_iter().peekable(),
            last: span,
        }
    }

    pub fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.next()?;
        self.last = token.span();
        Some(token)
    }

    pub fn peek(&mut self) -> Option<&TokenTree> {
        self.tokens.peek()
    }

    pub fn at_end(&mut self) -> bool {
        self.tokens.peek().is_none()
    }

    /// The span of what comes next, or of what came last.
    pub fn span(&mut self) -> Span {
        let last = self.last;
        self.tokens.peek().map_or(last, TokenTree::span)
    }

    pub fn error<T>(&mut self, message: &str) -> Result<T> {
        Err(Error::new(self.span(), message))
    }

    pub fn is_punct(&mut self, wanted: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
    }

    pub fn is_ident(&mut self, wanted: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident.to_string() == wanted)
    }

    /// Takes a punctuation mark if it comes next.
    pub fn eat_punct(&mut self, wanted: char) -> bool {
        let found = self.is_punct(wanted);
        if found {
            self.next();
        }
        found
    }

    pub fn ident(&mut self, expected: &str) -> Result<Ident> {
        match self.peek() {
            Some(TokenTree::Ident(ident)) => {
                let ident = ident.clone();
                self.next();
                Ok(ident)
            }
            _ => self.error(&format!("expected {expected}")),
        }
    }

    pub fn group(&mut self, delimiter: Delimiter, expected: &str) -> Result<Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.next();
                Ok(group)
            }
            _ => self.error(&format!("expected {expected}")),
        }
    }

    /// A literal, also one within the invisible group that a macro's argument comes in.
    pub fn literal(&mut self, expected: &str) -> Result<Literal> {
        let found = match self.peek() {
            Some(TokenTree::Literal(literal)) => Some(literal.clone()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                match group.stream().into_iter().next() {
                    Some(TokenTree::Literal(literal)) => Some(literal),
                    _ => None,
                }
            }
            _ => None,
        };
        match found {
            Some(literal) => {
                self.next();
                Ok(literal)
            }
            None => self.error(&format!("expected {expected}")),
        }
    }

    /// A text in quotes.
    pub fn string(&mut self, expected: &str) -> Result<Literal> {
        let span = self.span();
        let literal = self.literal(expected)?;
        match literal.to_string().starts_with(['"', 'r']) {
            true => Ok(literal),
            false => Err(Error::new(span, format!("expected {expected}"))),
        }
    }

    /// An integer of 64 bits, with or without a sign.
    pub fn integer(&mut self) -> Result<Literal> {
        const FORM: &str = "an integer from -9223372036854775808 to 9223372036854775807";
        let span = self.span();
        let sign = if self.eat_punct('-') { "-" } else { "" };
        let digits = self.literal(FORM)?.to_string();
        match format!("{sign}{digits}").parse() {
            Ok(value) => Ok(Literal::i64_unsuffixed(value)),
            Err(_) => Err(Error::new(span, format!("expected {FORM}"))),
        }
    }

    /// Everything up to the next comma that stands in no angle brackets; the comma is taken too.
    pub fn until_comma(&mut self) -> Vec<TokenTree> {
        let mut taken = Vec::new();
        let mut depth = 0usize;
        let mut arrow = false;
        while let Some(token) = self.next() {
            if let TokenTree::Punct(punct) = &token {
                match punct.as_char() {
                    ',' if depth == 0 => break,
                    '<' => depth += 1,
                    '>' if !arrow => depth = depth.saturating_sub(1),
                    _ => {}
                }
                arrow = punct.as_char() == '-';
            } else {
                arrow = false;
            }
            taken.push(token);
        }
        taken
    }

    /// Passes `pub`, `pub(…)`.
    pub fn visibility(&mut self) {
        if self.is_ident("pub") {
            self.next();
            if matches!(self.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
            {
                self.next();
            }
        }
    }
}
