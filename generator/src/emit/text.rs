//! Texts of a description as string literals: the only way in which they get
//! into code.

use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{BodyText, Data};

/// A text as a literal: a raw one where that is easier to read and can hold it.
pub(super) fn text(text: &str) -> TokenStream {
    // Raw literals have no escapes, so that what only an escape can show has to stand elsewhere.
    let unfit = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let helps = text.contains(['"', '\\', '\n']);
    let hashes = longest(text) + 1;
    if helps && hashes < 200 && !text.contains(unfit) {
        let hashes = "#".repeat(hashes);
        if let Ok(literal) = Literal::from_str(&format!("r{hashes}\"{text}\"{hashes}")) {
            return quote!(#literal);
        }
    }
    let literal = Literal::string(text);
    quote!(#literal)
}

/// A text as a literal that stands on one line, whatever is in it.
pub(super) fn one_line(text: &str) -> TokenStream {
    match text.contains('\n') {
        true => {
            let literal = Literal::string(text);
            quote!(#literal)
        }
        false => self::text(text),
    }
}

/// A value as a literal of its JSON.
pub(super) fn json(value: &Data) -> TokenStream {
    text(&value.pretty())
}

/// A body as a literal.
pub(super) fn body(body: &BodyText) -> TokenStream {
    match body {
        BodyText::Json(value) => json(value),
        BodyText::Text(value) => text(value),
    }
}

/// How many `#` follow each other at most.
fn longest(text: &str) -> usize {
    text.split(|c| c != '#').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_gets_out_of_a_literal() {
        for hostile in [
            "",
            "\"",
            "\"#",
            "\"##\" + evil()",
            "r#\"",
            "\\\"; evil(); //",
            "a\r\nb\"",
            "\u{202e}\"\n",
            "\0\"",
            &"\"#".repeat(300),
            &"#\n".repeat(300),
            &"#".repeat(300),
        ] {
            let tokens = text(hostile);
            let literal: syn::LitStr = syn::parse2(tokens).expect("one literal");
            assert_eq!(literal.value(), hostile);
        }
    }
}
