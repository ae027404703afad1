//! `client.rs`: the client, its builder with a method for each security
//! scheme, and the table of what all calls have in common.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emitted;
use super::docs::{code, doc};
use super::servers::{builder_docs, emit_server, emit_variable};
use super::types::ident;
use crate::api::{Api, Scheme, SchemeKind};
use crate::names::Names;

pub(super) fn emit_client(api: &Api, names: &Names) -> Emitted {
    let docs = doc(Some(&format!("A client for the {}.", api.called())));
    let schemes = api.schemes.iter().zip(&names.schemes);
    let schemes = schemes.map(|(scheme, name)| emit_credential(scheme, name));
    let servers = api.servers.iter().zip(&names.servers);
    let servers = servers.map(|(server, name)| emit_server(server, name));
    let variables = api.variables.iter().zip(&names.variables);
    let variables = variables.map(|(variable, name)| emit_variable(variable, name));
    let setters: Vec<TokenStream> = schemes.chain(servers).chain(variables).collect();
    let begins = doc(Some(&builder_docs(api)));
    let items = vec![
        emit_imports(api),
        quote!(
            use super::Problem;
        ),
        quote! {
            #docs
            ///
            /// Clones are cheap and share connections.
            #[derive(Clone, Debug)]
            pub struct Client(pub(super) Connection);
        },
        quote! {
            #[inlined]
            impl Client {
                #begins
                    pub fn builder() -> ClientBuilder {
                    ClientBuilder(Builder::new(&API))
                }

                /// Starts a call of an operation that the description lacks, with the same credentials.
                    pub fn request(&self, method: &str, path: &str) -> Call<Json, Problem> {
                    self.0.request(method, path)
                }
            }
        },
        quote! {
            /// Builds a [`Client`].
            #[derive(Debug, BuildClient)]
            pub struct ClientBuilder(Builder);
        },
    ];
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            #[inlined]
            impl ClientBuilder {
                #(#setters)*
            }
        }
    });
    let items = items.into_iter().chain(setters).chain([emit_table(api)]);
    let items = items.collect();
    Emitted {
        path: "client.rs".to_owned(),
        docs: Vec::new(),
        attributes: TokenStream::new(),
        items,
    }
}

/// No type of the description is mentioned here, so nothing can contest these names.
fn emit_imports(api: &Api) -> TokenStream {
    let mut names = vec![
        "Api",
        "BuildClient",
        "Builder",
        "Call",
        "Connection",
        "Json",
    ];
    let in_place = |kind: &SchemeKind| {
        matches!(
            kind,
            SchemeKind::Header(_) | SchemeKind::Query(_) | SchemeKind::Cookie(_)
        )
    };
    if api.schemes.iter().any(|scheme| in_place(&scheme.kind)) {
        names.push("In");
    }
    if !api.rate_limits.is_empty() {
        names.push("RateLimit");
    }
    if !api.schemes.is_empty() {
        names.extend(["Scheme", "SchemeKind"]);
    }
    names.push("inlined");
    let names = names.into_iter().map(ident);
    quote!(use clientwright_runtime::{#(#names),*};)
}

fn emit_credential(scheme: &Scheme, name: &str) -> TokenStream {
    let sent = match &scheme.kind {
        SchemeKind::Header(header) => format!("in the header {}", code(header)),
        SchemeKind::Query(name) => format!("in the query parameter {}", code(name)),
        SchemeKind::Cookie(name) => format!("in the cookie {}", code(name)),
        SchemeKind::Basic => "by HTTP Basic".to_owned(),
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => "in `Authorization: Bearer`".to_owned(),
        SchemeKind::Http(word) => format!("in {}", code(&format!("Authorization: {word}"))),
    };
    let mut text = format!("Sets the credential {}, sent {sent}.", code(&scheme.key));
    if let SchemeKind::OAuth2 { token_url, .. } = &scheme.kind {
        text.push_str(&format!(
            " `credential_source` with `OAuth2` gets it from {}.",
            code(token_url)
        ));
    }
    if let Some(description) = &scheme.description {
        text.push_str("\n\n");
        text.push_str(description);
    }
    let docs = doc(Some(&text));
    let key = &scheme.key;
    let name = ident(name);
    match scheme.kind {
        SchemeKind::Basic => quote! {
            #docs
            pub fn #name(self, username: &str, password: &str) -> Self {
                Self(self.0.basic(#key, username, password))
            }
        },
        _ => quote! {
            #docs
            pub fn #name(self, #name: &str) -> Self {
                Self(self.0.credential(#key, #name))
            }
        },
    }
}

fn emit_table(api: &Api) -> TokenStream {
    let user_agent = &api.user_agent;
    let server = match api.server_template.as_ref().or(api.server.as_ref()) {
        Some(server) => quote!(Some(#server)),
        None => quote!(None),
    };
    let schemes = api.schemes.iter().map(|scheme| {
        let key = &scheme.key;
        let api_key = |place: &str, name: &str| {
            let place = ident(place);
            quote!(SchemeKind::ApiKey { location: In::#place, name: #name })
        };
        let kind = match &scheme.kind {
            SchemeKind::Header(name) => api_key("Header", name),
            SchemeKind::Query(name) => api_key("Query", name),
            SchemeKind::Cookie(name) => api_key("Cookie", name),
            SchemeKind::Basic => quote!(SchemeKind::Basic),
            SchemeKind::Bearer => quote!(SchemeKind::Bearer),
            SchemeKind::OAuth2 {
                token_url,
                refresh_url,
                scopes,
            } => {
                let refresh_url = match refresh_url {
                    Some(url) => quote!(Some(#url)),
                    None => quote!(None),
                };
                quote!(SchemeKind::OAuth2 {
                    token_url: Some(#token_url),
                    refresh_url: #refresh_url,
                    scopes: #scopes,
                })
            }
            SchemeKind::Http(word) => quote!(SchemeKind::Http(#word)),
        };
        quote!(Scheme { key: #key, kind: #kind })
    });
    let limits = api.rate_limits.iter().map(|limit| {
        let constructor = ident(&format!("per_{}", limit.per.word()));
        let requests = Literal::u64_unsuffixed(limit.requests);
        quote!(RateLimit::#constructor(#requests))
    });
    let security = api.security.iter().map(|schemes| quote!(&[#(#schemes),*]));
    quote! {
        static API: Api = Api {
            user_agent: #user_agent,
            server: #server,
            schemes: &[#(#schemes),*],
            security: &[#(#security),*],
            rate_limits: &[#(#limits),*],
        };
    }
}
