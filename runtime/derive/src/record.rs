//! `#[record]`: a struct as a table of its fields.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use crate::attribute::Expansion;
use crate::emit;
use crate::parse::{Error, Field, Item, Result};
use crate::setters;
use crate::types::{Outer, is_nullable, outer, stream};

pub fn write(item: &Item) -> Result<Expansion> {
    check(item)?;
    let name = item.name.to_string();
    let attributes = emit::attributes(item);
    let mut impls = emit::block(
        &format!(
            "{} {attributes} impl ::clientwright_runtime::Record for {name}",
            traits(&name, attributes)
        ),
        table(item)?,
    );
    if item.attributes.has("new") {
        impls.extend(setters::emit(item)?);
    }
    Ok(Expansion {
        impls,
        ..Expansion::default()
    })
}

fn check(item: &Item) -> Result<()> {
    item.attributes.allow(&["new"], &[])?;
    for (index, field) in item.fields.iter().enumerate() {
        let attributes = &field.attributes;
        attributes.allow(
            &["read_only", "write_only", "secret", "rest"],
            &["name", "alias", "form"],
        )?;
        if field.ty.is_empty() {
            return Err(Error::new(field.name.span(), "expected a type"));
        }
        let optional = matches!(outer(&field.ty), Outer::Option(_) | Outer::Maybe(_));
        if attributes.has("read_only") && !optional {
            return Err(Error::new(
                field.name.span(),
                "a `read_only` field must be an Option, since nothing sets it before it is sent",
            ));
        }
        if attributes.has("read_only") && attributes.has("write_only") {
            return Err(Error::new(
                field.name.span(),
                "a field cannot be both `read_only` and `write_only`",
            ));
        }
        if attributes.has("rest") && attributes.has("alias") {
            return Err(Error::new(
                field.name.span(),
                "the `rest` has no key of its own, so no other one either",
            ));
        }
        if attributes.has("rest") && index + 1 < item.fields.len() {
            return Err(Error::new(
                field.name.span(),
                "the `rest` must be the last field",
            ));
        }
    }
    Ok(())
}

/// What has the same form for every struct.
fn traits(name: &str, attributes: &str) -> String {
    let common = emit::clone_and_eq(name, attributes);
    let serde = emit::serde(name, attributes);
    format!(
        "{attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::clientwright_runtime::expand::show(self, f)
            }}
        }}
        {common} {serde}"
    )
}

/// A field of a blank value. What is known to be empty costs no call: thousands of them add up, and behind each the
/// compiler has to see what is dropped if it panics.
fn blank(field: &Field) -> String {
    let value = match outer(&field.ty) {
        Outer::Option(_) => "::core::option::Option::None",
        Outer::Maybe(_) => "::clientwright_runtime::Maybe::Absent",
        Outer::String => "::clientwright_runtime::expand::NO_TEXT",
        Outer::Vec(_) => "::std::vec::Vec::new()",
        _ => match stream(&field.ty).to_string().as_str() {
            "bool" => "false",
            "i32" | "i64" | "u64" => "0",
            "f32" | "f64" => "0.0",
            _ => "::clientwright_runtime::Value::blank()",
        },
    };
    format!("{}: {value},", field.name)
}

/// The table itself: what is in the braces of its `impl`.
fn table(item: &Item) -> Result<TokenStream> {
    let (mut keys, mut is, mut more) = (String::new(), String::new(), String::new());
    for (index, field) in item.fields.iter().enumerate() {
        let (key, bits) = column(field, index, &mut more)?;
        keys.push_str(&format!("{key},"));
        is.push_str(&format!("{bits},"));
    }
    let shown = Literal::string(&emit::plain(&item.name));
    let blanks: String = item.fields.iter().map(blank).collect();
    // One field needs no index, and none leaves nothing but the struct itself.
    let index = match item.fields.len() {
        0 | 1 => "_",
        _ => "index",
    };
    // A reference to a literal, which the compiler makes a constant of, costs it less than a constant with a name.
    let code = format!(
        "#[inline]
        fn blank() -> Self {{ Self {{ {blanks} }} }}
        #[inline]
        fn shape(&self) -> &'static ::clientwright_runtime::Shape {{
            &::clientwright_runtime::Shape {{ name: {shown}, keys: &[{keys}], is: &[{is}], more: &[{more}] }}
        }}
        #[inline]
        fn column(&self, {index}: usize) -> &dyn ::clientwright_runtime::Value {{}}
        #[inline]
        fn column_mut(&mut self, {index}: usize) -> &mut dyn ::clientwright_runtime::Value {{}}"
    );
    // Text becomes tokens at once, since each time has its cost, and what is left empty is filled afterwards.
    let mut tokens: Vec<TokenTree> = emit::tokens(&code).into_iter().collect();
    let empty = tokens.iter_mut().rev().filter(|token| is_braces(token));
    for (token, mutable) in empty.zip([true, false]) {
        *token = emit::braces(arms(item, mutable));
    }
    Ok(tokens.into_iter().collect())
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The fields by their index; the last one for any index beyond, so that no arm can panic.
fn arms(item: &Item, mutable: bool) -> TokenStream {
    let Some((last, others)) = item.fields.split_last() else {
        return emit::tokens("self");
    };
    if others.is_empty() {
        return borrow(&last.name, mutable).into_iter().collect();
    }
    let mut arms: Vec<TokenTree> = Vec::new();
    let mut arm = |pattern: TokenTree, field: &Field| {
        arms.push(pattern);
        arms.push(Punct::new('=', Spacing::Joint).into());
        arms.push(Punct::new('>', Spacing::Alone).into());
        arms.extend(borrow(&field.name, mutable));
        arms.push(Punct::new(',', Spacing::Alone).into());
    };
    for (index, field) in others.iter().enumerate() {
        arm(Literal::usize_unsuffixed(index).into(), field);
    }
    arm(Ident::new("_", last.name.span()).into(), last);
    emit::block("match index", arms.into_iter().collect())
}

/// `&self.name`, with the span of the field: that is where a type error is shown.
fn borrow(name: &Ident, mutable: bool) -> Vec<TokenTree> {
    let span = name.span();
    let mut tokens: Vec<TokenTree> = vec![Punct::new('&', Spacing::Alone).into()];
    if mutable {
        tokens.push(Ident::new("mut", span).into());
    }
    tokens.push(Ident::new("self", proc_macro::Span::call_site()).into());
    tokens.push(Punct::new('.', Spacing::Alone).into());
    tokens.push(name.clone().into());
    for token in &mut tokens[..1] {
        token.set_span(span);
    }
    tokens
}

/// The bits of `Column`.
mod bits {
    pub const REQUIRED: u16 = 1;
    pub const SECRET: u16 = 2;
    pub const READ: u16 = 4;
    pub const WRITE: u16 = 8;
    pub const OPTION: u16 = 16;
    pub const MAYBE: u16 = 32;
    pub const REST: u16 = 64;
    pub const UNESCAPED: u16 = 128;
    pub const DEEP: u16 = 1 << 8;
    pub const COMMA: u16 = 2 << 8;
    pub const SPACE: u16 = 3 << 8;
    pub const PIPE: u16 = 4 << 8;
    pub const CONTENT: u16 = 5 << 8;
    pub const TAB: u16 = 6 << 8;
}

/// The key of a column, a literal, and its bits; what few have is added to `more`.
fn column(field: &Field, index: usize, more: &mut String) -> Result<(String, u16)> {
    let attributes = &field.attributes;
    let mut add = |kind: &str, text: &str| {
        let entry = format!("({index}, ::clientwright_runtime::More::{kind}({text})),");
        more.push_str(&entry);
    };
    let shown = Literal::string(&emit::plain(&field.name)).to_string();
    let name = match attributes.value("name").map(Literal::to_string) {
        Some(name) if name != shown => {
            add("Field", &shown);
            name
        }
        _ => shown,
    };
    for alias in attributes.all("alias") {
        add("Alias", &alias.to_string());
    }
    let optional = match outer(&field.ty) {
        Outer::Option(_) => bits::OPTION,
        Outer::Maybe(_) => bits::MAYBE,
        _ if attributes.has("rest") => bits::REST,
        _ => bits::REQUIRED,
    };
    let mut is = optional;
    if is_nullable(&field.ty) {
        is |= bits::REQUIRED;
    }
    for (word, bit) in [
        ("secret", bits::SECRET),
        ("read_only", bits::READ),
        ("write_only", bits::WRITE),
        ("rest", bits::REST),
    ] {
        if attributes.has(word) {
            is |= bit;
        }
    }
    // What names no column has no key of its own.
    if is_unescaped(&name) && !attributes.has("rest") {
        is |= bits::UNESCAPED;
    }
    if let Some(form) = attributes.value("form") {
        let (style, _) = form_style(form)?;
        is |= style;
        if style == bits::CONTENT {
            add("Content", &form.to_string());
        }
    }
    Ok((name, is))
}

/// Whether a Rust literal spells a text as JSON does, without an escape.
fn is_unescaped(name: &str) -> bool {
    let plain = name
        .strip_prefix('"')
        .and_then(|name| name.strip_suffix('"'));
    plain.is_some_and(|plain| {
        let mut chars = plain.chars();
        chars.all(|c| c != '\\' && c != '"' && !c.is_control())
    })
}

/// How a form writes a field: the bits of its column, and the name of the style.
pub fn form_style(form: &Literal) -> Result<(u16, String)> {
    let (bits, name) = match form.to_string().trim_matches('"') {
        "deep" => (bits::DEEP, "Deep".to_owned()),
        "comma" => (bits::COMMA, "Joined(\",\")".to_owned()),
        "space" => (bits::SPACE, "Joined(\" \")".to_owned()),
        "pipe" => (bits::PIPE, "Joined(\"|\")".to_owned()),
        "tab" => (bits::TAB, "Joined(\"\\t\")".to_owned()),
        other if other.contains('/') => (bits::CONTENT, format!("Content({form})")),
        _ => {
            return Err(Error::new(
                form.span(),
                "expected \"deep\", \"comma\", \"space\", \"pipe\", \"tab\" or a media type",
            ));
        }
    };
    Ok((bits, name))
}

/// Tokens in parentheses.
pub fn parentheses(within: TokenStream) -> TokenTree {
    Group::new(Delimiter::Parenthesis, within).into()
}
