//! What the macros read of an item: its name, its fields or variants, and `#[wire(…)]`.
//!
//! No more than that is understood; generics, lifetimes and tuple structs are
//! errors that say so.

use proc_macro::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

use crate::cursor::Cursor;
use crate::types::last_word;

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

impl Item {
    /// What stands in front of each field or variant.
    pub fn members(&self) -> impl Iterator<Item = &Attributes> {
        let fields = self.fields.iter().map(|field| &field.attributes);
        fields.chain(self.variants.iter().map(|variant| &variant.attributes))
    }
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
    pub docs: Vec<TokenTree>,
    /// `#[deprecated]`, as it is.
    pub deprecated: Option<TokenStream>,
}

/// One word of `#[wire(…)]`, or of the attribute of the item itself.
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

    /// The values of a word that may come several times.
    pub fn all<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Literal> {
        let these = self.wire.iter().filter(move |wire| wire.word == word);
        these.filter_map(|wire| wire.value.as_ref())
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
                    true => "no word may stand here".to_owned(),
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

/// The attributes that come next.
fn parse_attributes(cursor: &mut Cursor) -> Result<Attributes> {
    let mut attributes = Attributes::default();
    while cursor.is_punct('#') {
        let hash = cursor.next();
        let group = cursor.group(Delimiter::Bracket, "an attribute")?;
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

/// `wire(word, word = "value")`.
fn parse_wire(attribute: &Group) -> Result<Vec<Wire>> {
    let mut cursor = Cursor::new(attribute.stream(), attribute.span());
    cursor.next();
    let words = cursor.group(Delimiter::Parenthesis, "`(…)` after `wire`")?;
    parse_words(words.stream(), words.span())
}

/// `word, word = "value"`.
pub fn parse_words(words: TokenStream, span: Span) -> Result<Vec<Wire>> {
    let mut cursor = Cursor::new(words, span);
    let mut found = Vec::new();
    while !cursor.at_end() {
        let word = cursor.ident("a word")?;
        let value = match cursor.eat_punct('=') {
            true if word.to_string() == "value" => Some(cursor.integer()?),
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
        let attributes = parse_attributes(&mut cursor)?;
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

/// Reads `struct Name(Type);`, and gives the last word of the type.
pub fn parse_newtype(tokens: TokenStream) -> Result<(Item, String)> {
    const FORM: &str = "a newtype: `pub struct Name(String);`";
    let (mut cursor, item) = parse_head(tokens, "struct")?;
    let body = cursor.group(Delimiter::Parenthesis, FORM)?;
    let ty = parse_payload(&body)?;
    match last_word(&ty) {
        Some((word, [])) => Ok((item, word)),
        _ => Err(Error::new(body.span(), format!("expected {FORM}"))),
    }
}

/// Reads an enum whose variants have one payload or none.
pub fn parse_enum(tokens: TokenStream) -> Result<Item> {
    let (mut cursor, mut item) = parse_head(tokens, "enum")?;
    let body = cursor.group(
        Delimiter::Brace,
        "variants: an enum may not have generics or lifetimes",
    )?;
    let mut cursor = Cursor::new(body.stream(), body.span());
    while !cursor.at_end() {
        let attributes = parse_attributes(&mut cursor)?;
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
    let attributes = parse_attributes(&mut cursor)?;
    cursor.visibility();
    if !cursor.is_ident(keyword) {
        return cursor.error(&format!("this stands on a {keyword} only"));
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
