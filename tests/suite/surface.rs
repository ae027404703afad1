//! What callers of the vendors' crates see: every public item without bodies
//! and docs. A reviewer reads here what changed for callers.

use std::fs;
use std::path::{Path, PathBuf};

use quote::quote;
use syn::{Attribute, FnArg, ImplItem, Item, parse_quote};

use crate::support::repository;

#[test]
fn just() {
    insta::assert_snapshot!(surface("generated/just/src"));
}

#[test]
fn footprints() {
    insta::assert_snapshot!(surface("generated/footprints/src"));
}

fn surface(folder: &str) -> String {
    let root = repository(folder);
    let mut paths = sources(&root);
    paths.sort();
    let mut shown = String::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("a file of ours");
        let mut file = syn::parse_file(&text).expect("Rust");
        file.attrs.clear();
        let items = std::mem::take(&mut file.items);
        file.items = items.into_iter().filter_map(public).collect();
        let name = path.strip_prefix(&root).expect("a file below its folder");
        let name = name.to_string_lossy().replace('\\', "/");
        shown.push_str(&format!("=== {name}\n{}\n", prettyplease::unparse(&file)));
    }
    // An empty body is all that is left of each function.
    shown.replace(" {}\n", ";\n")
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of ours");
    let paths = entries.map(|entry| entry.expect("a folder that can be listed").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// An item as callers see it, if they do.
fn public(item: Item) -> Option<Item> {
    match item {
        Item::Struct(mut item) => {
            strip(&mut item.attrs);
            for field in &mut item.fields {
                strip(&mut field.attrs);
                if !matches!(field.vis, syn::Visibility::Public(_)) {
                    field.ty = parse_quote!(_);
                }
            }
            Some(Item::Struct(item))
        }
        Item::Enum(mut item) => {
            strip(&mut item.attrs);
            for variant in &mut item.variants {
                strip(&mut variant.attrs);
            }
            Some(Item::Enum(item))
        }
        Item::Impl(mut item) => {
            let members = std::mem::take(&mut item.items);
            item.items = members.into_iter().map(signature).collect();
            Some(Item::Impl(item))
        }
        Item::Type(mut item) => {
            strip(&mut item.attrs);
            Some(Item::Type(item))
        }
        Item::Const(mut item) => {
            strip(&mut item.attrs);
            item.expr = parse_quote!(_);
            Some(Item::Const(item))
        }
        Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => Some(Item::Use(item)),
        Item::Mod(mut item) => {
            strip(&mut item.attrs);
            let content = item.content.as_mut();
            if let Some((_, items)) = content {
                let inner = std::mem::take(items);
                *items = inner.into_iter().filter_map(public).collect();
            }
            matches!(item.vis, syn::Visibility::Public(_)).then_some(Item::Mod(item))
        }
        _ => None,
    }
}

/// A function without its body, which it may not have had: `#[calls]` writes some.
fn signature(member: ImplItem) -> ImplItem {
    let mut function = match member {
        ImplItem::Fn(function) => function,
        ImplItem::Verbatim(tokens) => {
            let text = tokens.to_string();
            let head = text.strip_suffix(';').expect("a function without a body");
            syn::parse_str(&format!("{head} {{}}")).expect("a function")
        }
        other => return other,
    };
    strip(&mut function.attrs);
    for input in &mut function.sig.inputs {
        // How an argument is sent.
        if let FnArg::Typed(argument) = input {
            argument.attrs.clear();
        }
    }
    function.block = parse_quote!({});
    ImplItem::Fn(function)
}

/// Docs and hints to the compiler are not what callers compile against.
fn strip(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| {
        let path = attribute.path();
        let path = quote!(#path).to_string();
        !matches!(path.as_str(), "doc" | "inline" | "rustfmt :: skip")
    });
}
