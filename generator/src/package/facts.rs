//! What a README tells of a client in words: what calls need, what comes in,
//! how often may be asked, how pages follow each other.

use crate::api::{Api, Operation, PagingBy, Per, RateLimit};
use crate::names::{Names, OperationNames};
use crate::readme::{Incoming, Paged, code};

/// What one of some alternatives of schemes needs.
pub(super) fn needed(api: &Api, names: &Names, alternatives: &[Vec<String>]) -> String {
    let schemes = api.schemes.iter().zip(&names.schemes);
    let name = |key: &String| {
        let mut schemes = schemes.clone();
        let found = schemes.find(|(scheme, _)| scheme.key == *key);
        code(found.map_or(key.as_str(), |(_, name)| name))
    };
    let alternatives = alternatives
        .iter()
        .map(|together| match together.as_slice() {
            [] => "nothing".to_owned(),
            keys => keys.iter().map(name).collect::<Vec<_>>().join(" and "),
        });
    let alternatives: Vec<String> = alternatives.collect();
    match alternatives.is_empty() {
        true => "nothing".to_owned(),
        false => alternatives.join(", or "),
    }
}

/// What an operation needs, where that is not what all need.
pub(super) fn needs(api: &Api, names: &Names, operation: &Operation) -> Option<String> {
    let own = operation.security.as_ref()?;
    Some(needed(api, names, own))
}

pub(super) fn callbacks(api: &Api, names: &Names) -> Vec<Incoming> {
    let callbacks = api.callbacks.iter().zip(&names.callbacks);
    let callbacks = callbacks.map(|(callback, name)| Incoming {
        module: format!("callbacks::{name}"),
        method: callback.method.clone(),
        summary: callback.summary.clone(),
        has_body: !callback.messages.is_empty(),
    });
    callbacks.collect()
}

/// The limits of the server, then those of operations.
pub(super) fn limits(api: &Api, names: &Names) -> Vec<String> {
    let whole = (!api.rate_limits.is_empty())
        .then(|| format!("The vendor takes {}", words(&api.rate_limits)));
    let operations = api.operations.iter().zip(&names.operations);
    let operations = operations.filter(|(operation, _)| !operation.rate_limits.is_empty());
    let own = operations.map(|(operation, own)| {
        let name = code(&own.method);
        format!("Of {name}, it takes {}", words(&operation.rate_limits))
    });
    whole.into_iter().chain(own).collect()
}

/// `240 requests a minute and 8 a second`
fn words(limits: &[RateLimit]) -> String {
    let mut parts = Vec::new();
    for (index, RateLimit { requests, per }) in limits.iter().enumerate() {
        let noun = match (index, requests) {
            (0, 1) => " request",
            (0, _) => " requests",
            _ => "",
        };
        let article = if *per == Per::Hour { "an" } else { "a" };
        let span = format!("{article} {}", per.word());
        parts.push(format!("{requests}{noun} {span}"));
    }
    parts.join(" and ")
}

pub(super) fn paged(api: &Api, names: &Names) -> Vec<Paged> {
    let operations = api.operations.iter().zip(&names.operations);
    let paged = operations.filter_map(|(operation, own)| {
        let paging = operation.paging.as_ref()?;
        let setter = |wire: &str| code(&setter(operation, own, wire));
        let mut how = match &paging.by {
            PagingBy::Page(page) => format!("{} is the number of the page", setter(page)),
            PagingBy::Offset(offset) => {
                format!("{} is the number of the first item", setter(offset))
            }
            PagingBy::Cursor(cursor, next) => {
                let (cursor, next) = (setter(cursor), code(next));
                format!("{cursor} is {next} of the answer before")
            }
            PagingBy::Last(cursor, key) => {
                let (cursor, key) = (setter(cursor), code(key));
                format!("{cursor} is {key} of the last item before")
            }
            PagingBy::Link(next) => format!("the next URL is in {} of the answer", code(next)),
        };
        match (&paging.limit, paging.max_limit) {
            (Some(limit), Some(most)) => {
                how.push_str(&format!(
                    "; {} items at a time, up to {most}",
                    setter(limit)
                ));
            }
            (Some(limit), None) => how.push_str(&format!("; {} items at a time", setter(limit))),
            (None, _) => {}
        }
        Some(Paged {
            operation: own.method.clone(),
            how,
        })
    });
    paged.collect()
}

/// The setter or argument of a parameter; of a property of the body, its name.
fn setter(operation: &Operation, own: &OperationNames, argument: &str) -> String {
    let wire = argument
        .trim_start_matches(['{', '/'])
        .trim_end_matches('}');
    let optional = operation.optional.iter().zip(&own.optional);
    let mut all = optional.chain(operation.required.iter().zip(&own.required));
    let found = all.find(|(parameter, _)| parameter.name == wire);
    found.map_or(wire, |(_, name)| name.as_str()).to_owned()
}
