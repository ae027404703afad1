//! `#[derive(BuildClient)]`: what the builder of every generated client can do.

use proc_macro::{Delimiter, Ident, Literal, Span, TokenStream};

use crate::cursor::Cursor;
use crate::emit;
use crate::parse::{Error, Result};

/// Setters that pass one argument on: name, type, and what they are for.
const SETTERS: [(&str, &str, &str); 10] = [
    (
        "base_url",
        "&str",
        "Sets where the API is, in place of the server that its description names. A path is kept as a prefix of all paths.",
    ),
    (
        "timeout",
        "::core::time::Duration",
        "Sets how long a call may take as a whole, in place of 60 seconds.",
    ),
    (
        "connect_timeout",
        "::core::time::Duration",
        "Sets how long it may take to get a connection, in place of 10 seconds. A transport of your own has a limit of its own.",
    ),
    (
        "user_agent",
        "&str",
        "Sets what the client calls itself (`User-Agent`).",
    ),
    (
        "body_limit",
        "usize",
        "Sets how large an answer may be in bytes, in place of 64 MiB.",
    ),
    (
        "retries",
        "::clientwright_runtime::Retries",
        "Sets how often calls are repeated where they fail, in place of up to two times.",
    ),
    (
        "retry_budget",
        "u32",
        "Sets how many repetitions the client and its clones have in hand, in place of 20. Each call earns a fifth of one back.",
    ),
    (
        "rate_limits",
        "::clientwright_runtime::RateLimits",
        "Sets what becomes of a call that would be one more than the server takes, in place of waiting until it takes one.",
    ),
    (
        "hook",
        "impl ::clientwright_runtime::Hook",
        "Adds what stands around each request, within the hooks that were added before.",
    ),
    (
        "transport",
        "impl ::clientwright_runtime::Transport",
        "Sets what sends requests, in place of what comes with the runtime.",
    ),
];

pub fn derive(input: TokenStream) -> Result<TokenStream> {
    let (name, client) = parse(input)?;
    let mut methods = String::new();
    for (setter, argument, doc) in SETTERS {
        methods.push_str(&format!(
            "#[doc = {}] #[inline] pub fn {setter}(self, {setter}: {argument}) -> Self {{
                Self(self.0.{setter}({setter}))
            }}",
            Literal::string(doc),
        ));
    }
    Ok(emit::tokens(&format!(
        "#[automatically_derived] impl {name} {{
            {methods}
            /// Sets where the credential of a security scheme comes from, in place of a fixed one; the scheme goes by its key in the description.
            #[inline]
            pub fn credential_source(self, key: &str, source: impl ::clientwright_runtime::CredentialSource) -> Self {{
                Self(self.0.credential_source(key, source))
            }}
            /// Makes the client. A lack of credentials is no error here: it is one of the calls that need them.
            ///
            /// # Errors
            /// Where there is no base URL or it is none, something has characters that cannot be sent, or there is no transport.
            #[inline]
            pub fn build(self) -> ::core::result::Result<{client}, ::clientwright_runtime::BuildError> {{
                self.0.build().map({client})
            }}
        }}"
    )))
}

/// The names of the builder, and of the client that it is named after.
fn parse(input: TokenStream) -> Result<(Ident, String)> {
    const FORM: &str = "expected a builder: `pub struct ClientBuilder(Builder);`";
    let mut cursor = Cursor::new(input, Span::call_site());
    while cursor.eat_punct('#') {
        cursor.next();
    }
    cursor.visibility();
    if !cursor.is_ident("struct") {
        return cursor.error(FORM);
    }
    cursor.next();
    let name = cursor.ident("a name")?;
    cursor.group(Delimiter::Parenthesis, FORM)?;
    let text = name.to_string();
    match text.strip_suffix("Builder") {
        Some(client) if !client.is_empty() => Ok((name, client.to_owned())),
        _ => Err(Error::new(
            name.span(),
            "the name has to be that of the client and `Builder`",
        )),
    }
}
