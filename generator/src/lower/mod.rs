//! From a checked description to the client to be written: every quirk is
//! decided here, once. Cannot fail, since `check` let through only what can be
//! lowered.
//!
//! The order in which paths and schemas stand in the description must not be
//! seen in the result, save in names of fields and values of enums.

mod answers;
mod blank;
mod boxing;
mod callbacks;
mod examples;
mod fingerprint;
mod forms;
mod headers;
pub(crate) mod newtypes;
mod objects;
mod operations;
mod paging;
mod parameters;
mod parts;
mod problems;
mod reach;
mod same;
mod scalars;
mod servers;
mod streams;
mod successes;
mod types;

use crate::api::{Api, Scheme, SchemeKind, Tag};
use crate::document::checked::{self, Checked, Location};
use crate::settings::CheckedTypes;
pub(crate) use examples::made_body;
pub(crate) use types::TUPLES;

/// What the client says of itself, from the settings of the description.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The file name of the description.
    pub origin: String,
    /// Name and version of the package: `just-client/0.1.0`.
    pub user_agent: String,
}

/// Decides what the client looks like.
pub fn lower(checked: &Checked, identity: &Identity, newtypes: &CheckedTypes) -> Api {
    let mut types = types::Types::new(checked, newtypes);
    let mut servers = servers::Servers::new(checked);
    let (mut operations, problems) =
        operations::lower_operations(checked, &mut types, &mut servers);
    forms::settle(&mut types, &mut operations);
    let places = servers.finish(checked);
    let callbacks = callbacks::lower_callbacks(checked, &mut types);
    let headers = headers::lower_headers(checked, &mut types, &operations);
    let mut types = types.finish();
    boxing::box_cycles(&mut types);
    blank::mark_blanks(&mut types);
    paging::lower_paging(&mut operations, &types, checked);
    let mut api = Api {
        origin: identity.origin.clone(),
        user_agent: identity.user_agent.clone(),
        title: checked.title.clone(),
        description: checked.description.clone(),
        server: places.document,
        server_template: places.template,
        variables: places.variables,
        alternatives: places.alternatives,
        servers: places.own,
        schemes: checked
            .schemes
            .iter()
            .map(|(key, scheme)| lower_scheme(key, scheme))
            .collect(),
        security: operations::lower_security(&checked.security),
        rate_limits: checked.rate_limits.clone(),
        tags: lower_tags(checked),
        headers,
        operations,
        callbacks,
        types,
        problems,
        shown: Vec::new(),
    };
    reach::mark_sent(&mut api);
    reach::mark_tags(&mut api);
    examples::lower_examples(&mut api, checked);
    api
}

fn lower_scheme(key: &str, scheme: &checked::Scheme) -> Scheme {
    let kind = match &scheme.kind {
        checked::SchemeKind::ApiKey { location, name } => match location {
            Location::Query => SchemeKind::Query(name.clone()),
            Location::Cookie => SchemeKind::Cookie(name.clone()),
            Location::Header | Location::Path => SchemeKind::Header(name.clone()),
        },
        checked::SchemeKind::Basic => SchemeKind::Basic,
        checked::SchemeKind::Bearer => SchemeKind::Bearer,
        checked::SchemeKind::OAuth2 {
            token_url,
            refresh_url,
            scopes,
        } => SchemeKind::OAuth2 {
            token_url: token_url.clone(),
            refresh_url: refresh_url.clone(),
            scopes: scopes.join(" "),
        },
        checked::SchemeKind::Http(word) => SchemeKind::Http(word.clone()),
    };
    Scheme {
        key: key.to_owned(),
        description: scheme.description.clone(),
        kind,
    }
}

/// The first tags of all operations and callbacks, with their descriptions, sorted.
fn lower_tags(checked: &Checked) -> Vec<Tag> {
    let mut names: Vec<&String> = checked
        .operations
        .iter()
        .filter_map(|operation| operation.tags.first())
        .chain(checked.callbacks.iter().flat_map(|callback| &callback.tags))
        .collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|name| Tag {
            name: name.clone(),
            description: checked
                .tags
                .iter()
                .find(|tag| tag.name == *name)
                .and_then(|tag| tag.description.clone()),
        })
        .collect()
}
