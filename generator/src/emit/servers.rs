//! What a builder says of servers, and its methods for them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, doc};
use super::types::ident;
use crate::api::{Api, Server, ServerVariable};

/// Where calls go, if there is a choice.
pub(super) fn builder_docs(api: &Api) -> String {
    let mut text = "Starts to build a client.".to_owned();
    if let (Some(server), false) = (&api.server, api.alternatives.is_empty()) {
        text.push_str(&format!(
            "\n\nCalls go to {}, unless `base_url` names another place, such as:\n",
            code(server)
        ));
        for server in &api.alternatives {
            let said = server.description.as_deref().unwrap_or_default();
            let said = said.lines().next().unwrap_or_default();
            let between = if said.is_empty() { "" } else { ": " };
            text.push_str(&format!("\n- {}{between}{said}", code(&server.url)));
        }
    }
    text
}

/// The method of the builder that sets a variable in the URL of the API's server.
pub(super) fn emit_variable(variable: &ServerVariable, name: &str) -> TokenStream {
    let mut text = format!(
        "Sets the variable {} of the server's URL, which is {} otherwise.",
        code(&variable.name),
        code(&variable.default)
    );
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        text.push_str(&format!(" It can be {}.", values.join(", ")));
    }
    text.push_str(" A `base_url` takes the place of all of it.");
    if let Some(description) = &variable.description {
        text.push_str("\n\n");
        text.push_str(description);
    }
    let docs = doc(Some(&text));
    let key = &variable.name;
    let name = ident(name);
    quote! {
        #docs
        pub fn #name(self, #name: &str) -> Self {
            Self(self.0.server_variable(#key, #name))
        }
    }
}

/// The method of the builder that sets where some operations go.
pub(super) fn emit_server(server: &Server, name: &str) -> TokenStream {
    let url = &server.url;
    let mut text = match url.contains("://") {
        true => format!(
            "Sets where calls go that have {} as their server.",
            code(url)
        ),
        false => format!(
            "Sets where calls go that have the path {} at the host of the base URL as their server.",
            code(url)
        ),
    };
    if let Some(description) = &server.description {
        text.push_str("\n\n");
        text.push_str(description);
    }
    let docs = doc(Some(&text));
    let name = ident(name);
    quote! {
        #docs
        pub fn #name(self, url: &str) -> Self {
            Self(self.0.server(#url, url))
        }
    }
}
