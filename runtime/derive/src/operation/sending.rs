//! How a request is sent: the methods of its type.

use proc_macro::{Ident, Literal, Span, TokenStream, TokenTree};

use super::facts::Facts;
use super::some;
use crate::cursor::Cursor;
use crate::paging::Paging;
use crate::types::{last_word, stream};

/// `send`, `call` and `Debug`.
pub(super) fn sending(name: &Ident, call: &str, outputs: &str, streaming: &str) -> String {
    let blocking = blocking(outputs);
    format!(
        "impl {name} {{
            /// Sends the request and reads the answer.
            #[inline]
            pub fn send(self) -> ::clientwright_runtime::Sending<{outputs}> {{ self.0.send() }}
            {blocking}
            {streaming}
            /// The call within, for what this type has no method for.
            #[inline]
            pub fn call(self) -> {call} {{ self.0 }}
        }}
        impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::core::fmt::Debug::fmt(&self.0, f)
            }}
        }}"
    )
}

/// `stream`, where the answer can be read as it arrives: its items, or the pieces of what is bytes.
pub(super) fn streaming(facts: &Facts, whole: &[TokenTree], decode: &str) -> String {
    let mut outputs = Cursor::new(stream(whole), Span::call_site());
    let answer = outputs.until_comma();
    let problem = stream(&outputs.until_comma());
    if let Some(pages) = &facts.pages {
        return paged(pages, whole, &problem);
    }
    let is_bytes = last_word(&answer).is_some_and(|(word, _)| word == "Bytes");
    let (docs, item, call) = match &facts.stream {
        Some(items) => (
            "Sends the request and gives the items of the answer as they arrive.",
            items.ty.clone(),
            format!(
                "items(::clientwright_runtime::Items {{
                    accept: {}, frames: ::clientwright_runtime::Frames::{}, end: {},
                }})",
                items.accept,
                items.frames,
                option(items.end.as_ref().map(Literal::to_string)),
            ),
        ),
        None if decode == "Bytes" && is_bytes => (
            "Sends the request and gives the answer piece by piece, without holding it in memory.",
            "::clientwright_runtime::expand::Bytes".to_owned(),
            "stream()".to_owned(),
        ),
        None => return String::new(),
    };
    format!(
        "#[doc = {}]
        #[inline]
        pub fn stream(self) -> ::clientwright_runtime::Streaming<{item}, {problem}> {{
            self.0.{call}
        }}",
        Literal::string(docs),
    )
}

/// `pages` and `stream`, where there are pages.
fn paged(pages: &Paging, outputs: &[TokenTree], problem: &TokenStream) -> String {
    let (outputs, item) = (stream(outputs), &pages.item);
    format!(
        "/// Sends the request for one page after the other, and gives each as a whole.
        #[inline]
        pub fn pages(self) -> ::clientwright_runtime::Pages<{outputs}> {{ self.0.pages() }}
        /// Sends the request for one page after the other, and gives what is in them, item by item.
        #[inline]
        pub fn stream(self) -> ::clientwright_runtime::PageItems<{item}, {problem}> {{
            self.0.page_items()
        }}"
    )
}

/// `send_blocking`, where the feature of the runtime switches it on. On the web no thread may wait.
fn blocking(outputs: &str) -> String {
    if !cfg!(feature = "blocking") {
        return String::new();
    }
    format!(
        "/// Sends the request and waits for the answer, where nothing is async.
        #[cfg(not(target_family = \"wasm\"))]
        #[inline]
        pub fn send_blocking(self) -> ::clientwright_runtime::expand::Sent<{outputs}> {{ self.0.send_blocking() }}"
    )
}

fn option(value: Option<String>) -> String {
    match value {
        Some(value) => some(&value),
        None => "::core::option::Option::None".to_owned(),
    }
}
