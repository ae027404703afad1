//! Callbacks and webhooks.

use indexmap::IndexMap;

use crate::document::checked::Callback;
use crate::resolve::{Delivery, Endpoint};
use crate::source::NodeId;

use super::{Build, operation};

/// All of them. One that several operations ask for is one.
pub(super) fn all(build: &mut Build<'_, '_>) -> Vec<Callback> {
    let resolved = build.resolved;
    let mut callbacks: IndexMap<(NodeId, &str), Callback> = IndexMap::new();
    for delivery in &resolved.deliveries {
        let key = (delivery.operation, delivery.name);
        if !callbacks.contains_key(&key) {
            let Some(made) = self::build(build, delivery) else {
                continue;
            };
            callbacks.insert(key, made);
        }
        let asks = delivery.asked_by.map(|index| &resolved.endpoints[index]);
        if let (Some(callback), Some(asks)) = (callbacks.get_mut(&key), asks) {
            let asks = (asks.method.clone(), asks.path.to_owned());
            if !callback.asked_by.contains(&asks) {
                callback.asked_by.push(asks);
            }
        }
    }
    let mut callbacks: Vec<Callback> = callbacks.into_values().collect();
    for callback in &mut callbacks {
        callback.tags = tags(build, callback);
    }
    callbacks
}

fn build(build: &mut Build<'_, '_>, delivery: &Delivery<'_>) -> Option<Callback> {
    let endpoint = Endpoint {
        path: delivery.target.unwrap_or_default(),
        item: delivery.item,
        method: delivery.method.clone(),
        operation: delivery.operation,
    };
    Some(Callback {
        name: delivery.name.to_owned(),
        target: delivery.target.map(str::to_owned),
        asked_by: Vec::new(),
        tags: Vec::new(),
        operation: operation::request(build, &endpoint)?,
    })
}

/// Its own first tag, or the first tags of all that ask for it, sorted; none where one of them has none.
fn tags(build: &Build<'_, '_>, callback: &Callback) -> Vec<String> {
    if let Some(own) = callback.operation.tags.first() {
        return vec![own.clone()];
    }
    let source = build.source();
    let asking = build.resolved.endpoints.iter().filter(|endpoint| {
        let mut asked_by = callback.asked_by.iter();
        asked_by.any(|(method, path)| *method == endpoint.method && path == endpoint.path)
    });
    let firsts = asking.map(|endpoint| {
        let first = source.items_of(endpoint.operation, "tags").first()?;
        source.string(*first).map(str::to_owned)
    });
    let mut tags: Vec<String> = firsts.collect::<Option<_>>().unwrap_or_default();
    tags.sort();
    tags.dedup();
    tags
}
