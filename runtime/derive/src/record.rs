//! `#[derive(Record)]`: a struct as a table of its fields.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use crate::emit;
use crate::parse::{Error, Field, Item, Result, parse_struct};
use crate::setters;
use crate::types::{Outer, outer};

pub fn derive(input: TokenStream) -> Result<TokenStream> {
    let item = parse_struct(input)?;
    check(&item)?;
    let name = item.name.to_string();
    let attributes = emit::attributes(&item);
    let mut output = emit::tokens(&traits(&item, &name, attributes));
    output.extend(table(&item, &name, attributes));
    if item.attributes.has("new") {
        output.extend(setters::emit(&item)?);
    }
    Ok(output)
}

fn check(item: &Item) -> Result<()> {
    item.attributes.allow(&["new"], &[])?;
    for (index, field) in item.fields.iter().enumerate() {
        let attributes = &field.attributes;
        attributes.allow(
            &["required", "read_only", "write_only", "secret", "rest"],
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
        if attributes.has("required") && !optional {
            return Err(Error::new(
                field.name.span(),
                "`required` is for an Option whose `null` is written; other types always are",
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
fn traits(item: &Item, name: &str, attributes: &str) -> String {
    let blanks: String = item.fields.iter().map(blank).collect();
    let common = emit::clone_and_eq(name, attributes);
    let serde = emit::serde(name, attributes);
    format!(
        "{attributes} impl ::clientwright_runtime::Encode for {name} {{
            #[inline]
            fn view(&self) -> ::clientwright_runtime::View<'_> {{ ::clientwright_runtime::View::Record(self) }}
        }}
        {attributes} impl ::clientwright_runtime::Value for {name} {{
            #[inline]
            fn place(&mut self) -> ::clientwright_runtime::Place<'_> {{ ::clientwright_runtime::Place::Record(self) }}
            #[inline]
            fn blank() -> Self {{ Self {{ {blanks} }} }}
        }}
        {attributes} impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::clientwright_runtime::expand::show(self, f)
            }}
        }}
        {common} {serde}"
    )
}

/// A field of a blank value. What is known to be empty costs no call: thousands of them add up.
fn blank(field: &Field) -> String {
    let value = match outer(&field.ty) {
        Outer::Option(_) => "::core::option::Option::None",
        Outer::Maybe(_) => "::clientwright_runtime::Maybe::Absent",
        _ => "::clientwright_runtime::Value::blank()",
    };
    format!("{}: {value},", field.name)
}

/// The table itself.
fn table(item: &Item, name: &str, attributes: &str) -> Result<TokenStream> {
    let mut columns = String::new();
    for field in &item.fields {
        columns.push_str(&column(field)?);
    }
    let rest = match item
        .fields
        .iter()
        .position(|field| field.attributes.has("rest"))
    {
        Some(index) => format!("::core::option::Option::Some({index})"),
        None => "::core::option::Option::None".to_owned(),
    };
    let shown = Literal::string(&emit::plain(&item.name));
    let mut body = emit::tokens(&format!(
        "#[inline]
        fn shape(&self) -> &'static ::clientwright_runtime::Shape {{
            const SHAPE: &::clientwright_runtime::Shape = &::clientwright_runtime::Shape {{
                name: {shown}, columns: &[{columns}], rest: {rest},
            }};
            SHAPE
        }}"
    ));
    // One field needs no index, and none leaves nothing but the struct itself.
    let index = match item.fields.len() {
        0 | 1 => "_",
        _ => "index",
    };
    body.extend(emit::block(
        &format!(
            "#[inline] fn column(&self, {index}: usize) -> &dyn ::clientwright_runtime::Value"
        ),
        arms(item, false),
    ));
    body.extend(emit::block(
        &format!(
            "#[inline] fn column_mut(&mut self, {index}: usize) -> &mut dyn ::clientwright_runtime::Value"
        ),
        arms(item, true),
    ));
    Ok(emit::block(
        &format!("{attributes} impl ::clientwright_runtime::Record for {name}"),
        body,
    ))
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

/// One column, as what differs from the plainest of its kind.
fn column(field: &Field) -> Result<String> {
    let attributes = &field.attributes;
    let shown = Literal::string(&emit::plain(&field.name));
    let name = match attributes.value("name") {
        Some(name) => name.to_string(),
        None => shown.to_string(),
    };
    let mut parts = format!("name: {name}, field: {shown},");
    // What names no column has no key of its own.
    let prepared = prepared(&name).filter(|_| !attributes.has("rest"));
    if let Some(key) = prepared {
        parts.push_str(&format!("key: {key},"));
    }
    let aliases: String = attributes
        .all("alias")
        .map(|alias| format!("{alias},"))
        .collect();
    if !aliases.is_empty() {
        parts.push_str(&format!("aliases: &[{aliases}],"));
    }
    if attributes.has("required") {
        parts.push_str("required: true,");
    }
    if attributes.has("secret") {
        parts.push_str("secret: true,");
    }
    if attributes.has("read_only") {
        parts.push_str("direction: ::clientwright_runtime::Direction::Read,");
    }
    if attributes.has("write_only") {
        parts.push_str("direction: ::clientwright_runtime::Direction::Write,");
    }
    if let Some(form) = attributes.value("form") {
        let style = form_style(form)?;
        parts.push_str(&format!(
            "form: ::clientwright_runtime::FormStyle::{style},"
        ));
    }
    let base = match outer(&field.ty) {
        Outer::Option(_) => "OPTION",
        Outer::Maybe(_) => "MAYBE",
        _ if attributes.has("rest") => "REST",
        _ => "ALWAYS",
    };
    Ok(format!(
        "::clientwright_runtime::Column {{ {parts} ..::clientwright_runtime::expand::{base} }},"
    ))
}

/// The key as the JSON writer wants it, from its Rust literal: only where both spell it alike.
fn prepared(name: &str) -> Option<Literal> {
    let plain = name.strip_prefix('"')?.strip_suffix('"')?;
    let same = plain
        .chars()
        .all(|c| c != '\\' && c != '"' && !c.is_control());
    same.then(|| Literal::string(&format!(",\"{plain}\":")))
}

fn form_style(form: &Literal) -> Result<String> {
    let text = form.to_string();
    Ok(match text.trim_matches('"') {
        "deep" => "Deep".to_owned(),
        "comma" => "Joined(\",\")".to_owned(),
        "space" => "Joined(\" \")".to_owned(),
        "pipe" => "Joined(\"|\")".to_owned(),
        other if other.contains('/') => format!("Content({text})"),
        _ => {
            return Err(Error::new(
                form.span(),
                "expected \"deep\", \"comma\", \"space\", \"pipe\" or a media type",
            ));
        }
    })
}

/// Tokens in parentheses.
pub fn parentheses(within: TokenStream) -> TokenTree {
    Group::new(Delimiter::Parenthesis, within).into()
}
