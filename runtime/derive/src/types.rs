//! What a macro sees of a field's type: the last word of its path, and what is in its angle brackets.

use proc_macro::{Delimiter, TokenStream, TokenTree};

/// A type by its outermost word.
pub enum Outer {
    /// `Option<T>` or `Nullable<T>`: T.
    Option(Vec<TokenTree>),
    /// `Maybe<T>`: T.
    Maybe(Vec<TokenTree>),
    /// `Vec<T>`: T.
    Vec(Vec<TokenTree>),
    /// `Box<T>`: T.
    Box(Vec<TokenTree>),
    /// `String`.
    String,
    /// Anything else.
    Other,
}

/// Looks at a type.
pub fn outer(ty: &[TokenTree]) -> Outer {
    // A type that came through `macro_rules!` stands in an invisible group.
    if let [TokenTree::Group(group)] = ty {
        if group.delimiter() == Delimiter::None {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            return outer(&inner);
        }
    }
    let Some((word, rest)) = last_word(ty) else {
        return Outer::Other;
    };
    match (word.as_str(), arguments(rest)) {
        ("String", None) if rest.is_empty() => Outer::String,
        ("Option" | "Nullable", Some(within)) => Outer::Option(within),
        ("Maybe", Some(within)) => Outer::Maybe(within),
        ("Vec", Some(within)) => Outer::Vec(within),
        ("Box", Some(within)) => Outer::Box(within),
        _ => Outer::Other,
    }
}

/// Whether it is `Nullable<T>`: an option whose `null` is written.
pub fn is_nullable(ty: &[TokenTree]) -> bool {
    match ty {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            is_nullable(&inner)
        }
        _ => last_word(ty).is_some_and(|(word, _)| word == "Nullable"),
    }
}

/// The last word of a path, and what follows it.
pub fn last_word(ty: &[TokenTree]) -> Option<(String, &[TokenTree])> {
    let mut word = None;
    let mut rest = ty;
    loop {
        match rest {
            [TokenTree::Ident(ident), tail @ ..] => {
                word = Some(ident.to_string());
                rest = tail;
            }
            [TokenTree::Punct(punct), tail @ ..] if punct.as_char() == ':' => rest = tail,
            _ => return Some((word?, rest)),
        }
    }
}

/// What is between `<` and the `>` at the end.
pub fn arguments(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    match tokens {
        [TokenTree::Punct(open), within @ .., TokenTree::Punct(close)]
            if open.as_char() == '<' && close.as_char() == '>' =>
        {
            // A long type is written over several lines, with a comma at the end.
            match within {
                [one @ .., TokenTree::Punct(comma)] if comma.as_char() == ',' => Some(one.to_vec()),
                _ => Some(within.to_vec()),
            }
        }
        _ => None,
    }
}

/// Tokens as a stream.
pub fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}
