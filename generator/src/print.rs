//! Tokens to text: prettyplease, blank lines, headers.
//!
//! prettyplease sets no blank lines, so every item is printed by itself, and
//! the items of an `impl` as well; lines are never guessed at afterwards.

use std::fmt::Write;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
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
            syn::Item::Use(_) => Self::Use,
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
        syn::Item::Impl(mut item) => {
            let attributes = std::mem::take(&mut item.attrs);
            let inner = std::mem::take(&mut item.items);
            let mut head = String::new();
            let mut printed = String::new();
            for mut one in inner {
                let between = match (printed.is_empty(), is_setter(&one)) {
                    (true, _) => "",
                    (_, true) => "\n",
                    (_, false) => "\n\n",
                };
                let signature = take_signature(&mut one);
                item.items = vec![one];
                let text = unparse(quote!(#item));
                let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
                first.clone_into(&mut head);
                let rest = rest.trim_end().trim_end_matches('}').trim_end();
                printed.push_str(between);
                printed.push_str(&match signature {
                    Some((place, signature)) => rest.replacen(place, &signature, 1),
                    None => rest.to_owned(),
                });
            }
            let attributes: String = attributes.iter().map(print_attribute).collect();
            format!("{attributes}{head}\n{printed}\n}}\n")
        }
        syn::Item::Struct(mut item) if Kind::of_struct(&item) == Kind::Newtype => {
            let attributes = std::mem::take(&mut item.attrs);
            let attributes: String = attributes.iter().map(print_attribute).collect();
            attributes + &fill(quote!(#item))
        }
        syn::Item::Macro(item) => print_macro(item),
        syn::Item::Mod(item) if item.content.is_some() => print_module(item),
        syn::Item::Mod(item) => print_module_line(item),
        syn::Item::Use(item) if item.attrs.is_empty() => fill(quote!(#item)),
        item => unparse(quote!(#item)),
    }
}

/// Whether a function is a setter whose body a macro writes: they stand like the fields of a struct, without blank lines.
fn is_setter(item: &syn::ImplItem) -> bool {
    let syn::ImplItem::Fn(function) = item else {
        return false;
    };
    let takes_self = function.sig.receiver();
    takes_self.is_some_and(|receiver| matches!(receiver.kind, syn::ReceiverKind::Value))
        && function.block.stmts.is_empty()
}

/// The signature of a function, which is laid out here: prettyplease gives each argument a line; and what stands in its
/// place while the rest is laid out. A body without a statement is one that a macro writes.
fn take_signature(item: &mut syn::ImplItem) -> Option<(&'static str, String)> {
    let syn::ImplItem::Fn(function) = item else {
        return None;
    };
    let place = syn::parse2(quote!(fn signature())).expect("a signature");
    let signature = std::mem::replace(&mut function.sig, place);
    let visibility = std::mem::replace(&mut function.vis, syn::Visibility::Inherited);
    let (name, arguments, output) = (&signature.ident, &signature.inputs, &signature.output);
    let (mut head, mut within, mut returned) = (String::new(), String::new(), String::new());
    write_tokens(quote!(#visibility fn #name), &mut head);
    write_tokens(quote!(#arguments), &mut within);
    write_tokens(quote!(#output), &mut returned);
    let within = within.trim_end().trim_end_matches(',');
    let returned = returned.replace('\n', " ");
    let (place, end) = match function.block.stmts.is_empty() {
        true => ("    fn signature() {}", ";"),
        false => ("    fn signature() {", " {"),
    };
    let line = format!("    {head}({}){returned}{end}", within.replace('\n', " "));
    if line.chars().count() <= WIDTH {
        return Some((place, line));
    }
    let mut text = format!("    {head}(\n");
    let pieces = within.split('\n');
    for line in fill_pieces(pieces, WIDTH - 8).lines() {
        text.extend(["        ", line.trim_start(), "\n"]);
    }
    text.truncate(text.trim_end().len());
    Some((place, format!("{text},\n    ){returned}{end}")))
}

/// A call of a macro, whose arguments stand on as few lines as hold them whole.
fn print_macro(item: syn::ItemMacro) -> String {
    let path = &item.mac.path;
    let mut text = String::new();
    write_tokens(quote!(#path), &mut text);
    text.push_str("! {\n");
    let mut arguments: Vec<TokenStream> = vec![TokenStream::new()];
    for token in item.mac.tokens {
        let ends = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ',');
        arguments
            .last_mut()
            .expect("one to begin with")
            .extend([token]);
        arguments.extend(ends.then(TokenStream::new));
    }
    let arguments = arguments.into_iter().map(|argument| {
        let mut text = String::new();
        write_tokens(argument, &mut text);
        // One that is too long for a line is broken where it has to be, unless some piece of it is too long all the same.
        let fits = |text: &str| text.len() + 4 <= WIDTH;
        match !fits(&text) && text.lines().all(fits) {
            true => text.trim_end().to_owned(),
            false => text.trim_end().replace('\n', " "),
        }
    });
    let arguments: Vec<String> = arguments.collect();
    let pieces = arguments.iter().flat_map(|argument| argument.split('\n'));
    for line in fill_pieces(pieces, WIDTH - 4).lines() {
        text.extend(["    ", line.trim_start(), "\n"]);
    }
    text + "}\n"
}

/// A module in a file of its own.
fn print_module_line(mut item: syn::ItemMod) -> String {
    let attributes = std::mem::take(&mut item.attrs);
    let is_doc = |attribute: &syn::Attribute| attribute.path().is_ident("doc");
    let (docs, others): (Vec<_>, Vec<_>) = attributes.into_iter().partition(is_doc);
    let docs = unparse(quote!(#(#docs)* mod docs;));
    let docs = docs.trim_end().trim_end_matches("mod docs;");
    // With what it depends on in front, hundreds of them are a table.
    if let [cfg] = others.as_slice()
        && cfg.path().is_ident("cfg")
    {
        let (cfg, line) = (print_attribute(cfg), fill(quote!(#item)));
        let fits = !cfg.trim_end().contains('\n') && cfg.len() + line.len() + 4 <= WIDTH;
        let between = if fits { " " } else { "\n" };
        return format!("{docs}{}{between}{line}", cfg.trim_end());
    }
    let others: String = others.iter().map(print_attribute).collect();
    format!("{docs}{others}{}", fill(quote!(#item)))
}

/// A module with what is in it, which is indented.
fn print_module(mut item: syn::ItemMod) -> String {
    let inner = item.content.take().map(|(_, inner)| inner);
    item.semi = Some(Default::default());
    let head = print_module_line(item);
    let mut text = format!("{} {{\n", head.trim_end().trim_end_matches(';'));
    for item in inner.into_iter().flatten() {
        for line in print_item(item).lines() {
            let indent = if line.is_empty() { "" } else { "    " };
            text.extend([indent, line, "\n"]);
        }
    }
    text + "}\n"
}

fn print_attribute(attribute: &syn::Attribute) -> String {
    fill(quote!(#attribute))
}

/// The longest line of what prettyplease does not lay out.
const WIDTH: usize = 100;

/// Tokens on one line, or on as few as hold them where commas may end a line;
/// prettyplease would break them earlier, and write one argument a line.
fn fill(tokens: TokenStream) -> String {
    let mut text = String::new();
    write_tokens(tokens, &mut text);
    fill_pieces(text.split('\n'), WIDTH)
}

/// Pieces, on as few lines as hold them.
fn fill_pieces<'a>(pieces: impl Iterator<Item = &'a str>, most: usize) -> String {
    let mut filled = String::new();
    let mut width = 0;
    for piece in pieces {
        let length = piece.chars().count();
        if width > 0 && width + 1 + length > most {
            filled.push_str("\n    ");
            width = 4;
        } else if width > 0 {
            filled.push(' ');
            width += 1;
        }
        filled.push_str(piece);
        width += length;
    }
    filled + "\n"
}

/// Writes tokens as people do, with a line's end behind each comma.
fn write_tokens(tokens: TokenStream, line: &mut String) {
    // What stands in front of the token: a word or a group, or the first half of `::`.
    let (mut word, mut joint) = (false, false);
    for token in tokens {
        let after_word = word;
        let after_joint = joint;
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if after_word && is_word {
            line.push(' ');
        }
        word = is_word || matches!(token, TokenTree::Group(_));
        joint = matches!(&token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
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
                // No literal holds the end of a line as it is: it would have been escaped.
                ',' => line.push_str(",\n"),
                '-' if joint => line.push_str(" -"),
                '>' if after_joint => line.push_str("> "),
                ':' if !joint && !after_joint => line.push_str(": "),
                // An attribute behind another.
                '#' if after_word => line.push_str(" #"),
                // A reference, rather than what is needed together.
                '&' if !after_word => line.push('&'),
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
