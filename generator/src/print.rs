//! Tokens to text: prettyplease, blank lines, headers.
//!
//! prettyplease sets no blank lines, so every item is printed by itself, and
//! the items of an `impl` as well; lines are never guessed at afterwards.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::emit::Emitted;
use crate::files::Files;

/// The files of a client, below `folder`; `origin` is the description's file name.
pub fn print(emitted: Vec<Emitted>, folder: &str, origin: &str) -> Files {
    let mut files = Files::new();
    for file in emitted {
        let path = match folder {
            "" => file.path.clone(),
            folder => format!("{folder}/{}", file.path),
        };
        files.insert(path, print_file(file, origin));
    }
    files
}

fn print_file(file: Emitted, origin: &str) -> String {
    let mut text = format!(
        "// Made by Clientwright from {}; do not edit.\n",
        one_line(origin)
    );
    if !file.docs.is_empty() {
        text.push('\n');
        for line in &file.docs {
            let blank = if line.is_empty() { "" } else { " " };
            writeln!(text, "//!{blank}{line}").expect("writing into a string");
        }
    }
    if !file.attributes.is_empty() {
        let attributes = file.attributes;
        text.push('\n');
        text.push_str(unparse(attributes).trim_end());
        text.push('\n');
    }
    // The first line says whose file it is, and belongs to the imports.
    let mut before = file.docs.is_empty().then_some(Kind::Use);
    for item in file.items {
        let item = parse(item);
        let kind = Kind::of(&item);
        if kind.parts_from(before) {
            text.push('\n');
        }
        text.push_str(&print_item(item));
        before = Some(kind);
    }
    text
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// Items that stand together without a blank line, and those that do not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Offer,
    Mod,
    /// A newtype without docs, such as requests are: one after the other, they are a table.
    Newtype,
    /// What belongs to the item before it.
    Impl,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(item) => match &item.vis {
                syn::Visibility::Public(_) => Self::Offer,
                _ => Self::Use,
            },
            syn::Item::Mod(item) if item.content.is_none() => Self::Mod,
            syn::Item::Struct(item) => Self::of_struct(item),
            syn::Item::Impl(_) => Self::Impl,
            _ => Self::Other,
        }
    }

    fn of_struct(item: &syn::ItemStruct) -> Self {
        let documented = item.attrs.iter().any(|one| one.path().is_ident("doc"));
        match &item.fields {
            syn::Fields::Unnamed(_) if !documented => Self::Newtype,
            _ => Self::Other,
        }
    }

    /// Whether a blank line stands between two items.
    fn parts_from(self, before: Option<Self>) -> bool {
        match (before, self) {
            (Some(before), kind) if before == kind => matches!(kind, Self::Impl | Self::Other),
            (Some(Self::Newtype), Self::Impl) => false,
            _ => true,
        }
    }
}

fn parse(tokens: TokenStream) -> syn::Item {
    syn::parse2(tokens).expect("emit writes whole items")
}

fn print_item(item: syn::Item) -> String {
    match item {
        syn::Item::Impl(mut item) if item.items.len() > 1 => {
            let attributes = std::mem::take(&mut item.attrs);
            let inner = std::mem::take(&mut item.items);
            let mut head = String::new();
            let mut printed: Vec<String> = Vec::new();
            for one in inner {
                item.items = vec![one];
                let text = unparse(quote!(#item));
                let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
                first.clone_into(&mut head);
                printed.push(rest.trim_end().trim_end_matches('}').trim_end().to_owned());
            }
            let attributes: String = attributes.iter().map(print_attribute).collect();
            format!("{attributes}{head}\n{}\n}}\n", printed.join("\n\n"))
        }
        syn::Item::Struct(mut item) if Kind::of_struct(&item) == Kind::Newtype => {
            let attributes = std::mem::take(&mut item.attrs);
            let attributes: String = attributes.iter().map(print_attribute).collect();
            attributes + &unparse(quote!(#item))
        }
        item => unparse(quote!(#item)),
    }
}

/// An attribute on one line, where a line of code may be as long as that;
/// prettyplease would break it earlier.
fn print_attribute(attribute: &syn::Attribute) -> String {
    const WIDTH: usize = 100;
    let mut line = String::new();
    write_tokens(quote!(#attribute), &mut line);
    if line.chars().count() <= WIDTH {
        return line + "\n";
    }
    let printed = unparse(quote!(#attribute struct S;));
    printed.trim_end().trim_end_matches("struct S;").to_owned()
}

fn write_tokens(tokens: TokenStream, line: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                line.push_str(open);
                write_tokens(group.stream(), line);
                line.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => line.push_str(", "),
                sign @ ('=' | '|' | '&') => line.extend([' ', sign, ' ']),
                sign => line.push(sign),
            },
            other => line.push_str(&visible(other.to_string())),
        }
    }
}

fn unparse(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("emit writes whole items");
    visible(prettyplease::unparse(&file))
}

/// rustc refuses characters that change the direction of text. They can only
/// stand in string literals here, since doc comments lost theirs.
fn visible(text: String) -> String {
    let misleads = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(misleads) {
        return text;
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match misleads(c) {
            true => shown.extend(c.escape_unicode()),
            false => shown.push(c),
        }
    }
    shown
}
