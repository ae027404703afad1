//! Requests that the vendor makes: `callbacks` of operations, and webhooks.

use crate::document::grammar::Kind;
use crate::source::{Entry, NodeId};

use super::{METHODS, Resolved};

/// A request that the vendor makes, and where it is written.
#[derive(Clone, Debug)]
pub(crate) struct Delivery<'a> {
    /// The key of the callback or of the webhook.
    pub name: &'a str,
    /// Where it is sent, as written; a webhook does not say.
    pub target: Option<&'a str>,
    /// The operation that asks for it, by its index into [`Resolved::endpoints`].
    pub asked_by: Option<usize>,
    /// What it stands in: the path item, what stands for that, and the callback.
    pub around: Vec<NodeId>,
    /// The path item, references followed.
    pub item: NodeId,
    /// In capitals.
    pub method: String,
    /// The operation.
    pub operation: NodeId,
}

/// All of them, in the order of the document. One that several operations ask for stands there for each.
pub(super) fn all<'a>(resolved: &Resolved<'a>) -> Vec<Delivery<'a>> {
    let source = resolved.source();
    let mut deliveries = Vec::new();
    for (index, endpoint) in resolved.endpoints.iter().enumerate() {
        let callbacks = source.get(endpoint.operation, "callbacks");
        for callback in entries(resolved, callbacks, Kind::Callback) {
            let Some(node) = resolved.follow(callback.value) else {
                continue;
            };
            for item in entries(resolved, Some(node), Kind::PathItem) {
                let around = vec![item.value, node, callback.value];
                let of = (&*callback.key, Some(&*item.key), Some(index));
                add(resolved, of, item, around, &mut deliveries);
            }
        }
    }
    for section in ["webhooks", "x-webhooks"] {
        for item in entries(resolved, source.top(section), Kind::PathItem) {
            let of = (&*item.key, None, None);
            add(resolved, of, item, vec![item.value], &mut deliveries);
        }
    }
    deliveries
}

/// The entries that were read as objects of this kind.
fn entries<'a>(resolved: &Resolved<'a>, node: Option<NodeId>, kind: Kind) -> Vec<&'a Entry> {
    let entries = node.map_or(&[][..], |node| resolved.source().entries(node));
    let is_read = |entry: &&Entry| resolved.document.kinds[entry.value.index()] == Some(kind);
    entries.iter().filter(is_read).collect()
}

fn add<'a>(
    resolved: &Resolved<'a>,
    (name, target, asked_by): (&'a str, Option<&'a str>, Option<usize>),
    entry: &Entry,
    mut around: Vec<NodeId>,
    deliveries: &mut Vec<Delivery<'a>>,
) {
    let Some(item) = resolved.follow(entry.value) else {
        return;
    };
    around.push(item);
    for operation in resolved.source().entries(item) {
        if METHODS.contains(&&*operation.key) {
            deliveries.push(Delivery {
                name,
                target,
                asked_by,
                around: around.clone(),
                item,
                method: operation.key.to_ascii_uppercase(),
                operation: operation.value,
            });
        }
    }
}
