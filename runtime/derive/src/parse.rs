//! What the macros read of an item: its name, its fields or variants, and `#[wire(…)]`.
//!
//! No more than that is understood; generics, lifetimes and tuple structs are
//! errors that say so.

use std::iter::Peekable;

use proc_macro::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree, token_stream};

/// What is wrong with the input, and where.
pub struct Error {
    message: String,
    span: Span,
}

impl Error {
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            span,
        }
    }

    /// As the tokens that make the compiler say it.
    pub fn into_tokens(self) -> TokenStream {
        let mut message = Literal::string(&self.message);
        message.set_span(self.span);
        let text = TokenStream::from(TokenTree::Literal(message));
        let mut tokens: Vec<TokenTree> = "::core::compile_error!"
            .parse::<TokenStream>()
            .expect("a path and a bang are tokens")
            .into_iter()
            .collect();
        tokens.push(Group::new(Delimiter::Brace, text).into());
        for token in &mut tokens {
            token.set_span(self.span);
        }
        tokens.into_iter().collect()
    }
}

pub type Result<T> = std::result::Result<T, Error>;

/// A struct or an enum.
pub struct Item {
    pub name: Ident,
    pub attributes: Attributes,
    pub fields: Vec<Field>,
    pub variants: Vec<Variant>,
}

/// A field with a name.
pub struct Field {
    pub attributes: Attributes,
    pub name: Ident,
    pub ty: Vec<TokenTree>,
}

/// A variant: alone or with one payload.
pub struct Variant {
    pub attributes: Attributes,
    pub name: Ident,
    /// The tokens of its payload's type.
    pub payload: Option<Vec<TokenTree>>,
}

/// What stands in front of an item, a field or a variant.
#[derive(Default)]
pub struct Attributes {
    pub wire: Vec<Wire>,
    /// The doc comments, as attributes.
    pub docs: TokenStream,
    /// `#[deprecated]`, as it is.
    pub deprecated: Option<TokenStream>,
}

/// One word of `#[wire(…)]`.
pub struct Wire {
    pub word: String,
    pub span: Span,
    pub value: Option<Literal>,
}

impl Attributes {
    /// Whether a word is there.
    pub fn has(&self, word: &str) -> bool {
        self.wire.iter().any(|wire| wire.word == word)
    }

    /// The value of a word.
    pub fn value(&self, word: &str) -> Option<&Literal> {
        self.wire
            .iter()
            .find(|wire| wire.word == word)?
            .value
            .as_ref()
    }

    /// Only these words may stand here: without a value, and with one.
    pub fn allow(&self, plain: &[&str], with_value: &[&str]) -> Result<()> {
        for wire in &self.wire {
            let word = wire.word.as_str();
            if wire.value.is_none() && with_value.contains(&word) {
                return Err(Error::new(
                    wire.span,
                    format!("`{word}` needs a value: `{word} = \"…\"`"),
                ));
            }
            if wire.value.is_some() && plain.contains(&word) {
                return Err(Error::new(wire.span, format!("`{word}` takes no value")));
            }
            if !plain.contains(&word) && !with_value.contains(&word) {
                let known: Vec<String> = plain
                    .iter()
                    .map(|word| format!("`{word}`"))
                    .chain(with_value.iter().map(|word| format!("`{word} = \"…\"`")))
                    .collect();
                let known = match known.is_empty() {
                    true => "no word of `wire` may stand here".to_owned(),
                    false => format!("here may stand {}", known.join(", ")),
                };
                return Err(Error::new(
                    wire.span,
                    format!("`{word}` is unknown; {known}"),
                ));
            }
        }
        Ok(())
    }
}

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

    fn attributes(&mut self) -> Result<Attributes> {
        let mut attributes = Attributes::default();
        while self.is_punct('#') {
            let hash = self.next();
            let group = self.group(Delimiter::Bracket, "an attribute")?;
            let name = match group.stream().into_iter().next() {
                Some(TokenTree::Ident(name)) => name.to_string(),
                _ => continue,
            };
            let whole = || {
                hash.clone()
                    .into_iter()
                    .chain([TokenTree::Group(group.clone())])
            };
            match name.as_str() {
                "wire" => attributes.wire.extend(parse_wire(&group)?),
                "doc" => attributes.docs.extend(whole()),
                "deprecated" => attributes.deprecated = Some(whole().collect()),
                _ => {}
            }
        }
        Ok(attributes)
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

/// `wire(word, word = "value")`.
fn parse_wire(attribute: &Group) -> Result<Vec<Wire>> {
    let mut cursor = Cursor::new(attribute.stream(), attribute.span());
    cursor.next();
    let words = cursor.group(Delimiter::Parenthesis, "`(…)` after `wire`")?;
    let mut cursor = Cursor::new(words.stream(), words.span());
    let mut found = Vec::new();
    while !cursor.at_end() {
        let word = cursor.ident("a word")?;
        let value = match cursor.eat_punct('=') {
            true => Some(cursor.string("a text in quotes")?),
            false => None,
        };
        if !cursor.at_end() && !cursor.eat_punct(',') {
            return cursor.error("expected a comma");
        }
        found.push(Wire {
            span: word.span(),
            word: word.to_string(),
            value,
        });
    }
    Ok(found)
}

/// Reads a struct with named fields.
pub fn parse_struct(tokens: TokenStream) -> Result<Item> {
    let (mut cursor, mut item) = parse_head(tokens, "struct")?;
    // `struct Name;` is a struct without fields.
    if cursor.is_punct(';') {
        return Ok(item);
    }
    let body = cursor.group(
        Delimiter::Brace,
        "named fields: there is no table of a tuple struct, or of one with generics or lifetimes",
    )?;
    let mut cursor = Cursor::new(body.stream(), body.span());
    while !cursor.at_end() {
        let attributes = cursor.attributes()?;
        cursor.visibility();
        let name = cursor.ident("the name of a field")?;
        if !cursor.eat_punct(':') {
            return cursor.error("expected a colon and a type");
        }
        let ty = cursor.until_comma();
        item.fields.push(Field {
            attributes,
            name,
            ty,
        });
    }
    Ok(item)
}

/// Reads an enum whose variants have one payload or none.
pub fn parse_enum(tokens: TokenStream) -> Result<Item> {
    let (mut cursor, mut item) = parse_head(tokens, "enum")?;
    let body = cursor.group(
        Delimiter::Brace,
        "variants: an enum with generics or lifetimes cannot be derived for",
    )?;
    let mut cursor = Cursor::new(body.stream(), body.span());
    while !cursor.at_end() {
        let attributes = cursor.attributes()?;
        let name = cursor.ident("the name of a variant")?;
        let payload = match cursor.peek() {
            Some(TokenTree::Group(group)) => Some(parse_payload(&group.clone())?),
            _ => None,
        };
        cursor.until_comma();
        item.variants.push(Variant {
            attributes,
            name,
            payload,
        });
    }
    Ok(item)
}

/// The one type between the parentheses of a variant.
fn parse_payload(group: &Group) -> Result<Vec<TokenTree>> {
    let wrong = || {
        Error::new(
            group.span(),
            "expected one type in parentheses: `Name(Type)`",
        )
    };
    if group.delimiter() != Delimiter::Parenthesis {
        return Err(wrong());
    }
    let mut cursor = Cursor::new(group.stream(), group.span());
    let ty = cursor.until_comma();
    if ty.is_empty() || !cursor.at_end() {
        return Err(wrong());
    }
    Ok(ty)
}

/// What both kinds of items begin with, up to the name.
fn parse_head(tokens: TokenStream, keyword: &str) -> Result<(Cursor, Item)> {
    let mut cursor = Cursor::new(tokens, Span::call_site());
    let attributes = cursor.attributes()?;
    cursor.visibility();
    if !cursor.is_ident(keyword) {
        return cursor.error(&format!("this can be derived for a {keyword} only"));
    }
    cursor.next();
    let name = cursor.ident("a name")?;
    let item = Item {
        name,
        attributes,
        fields: Vec::new(),
        variants: Vec::new(),
    };
    Ok((cursor, item))
}
