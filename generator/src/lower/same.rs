//! Inline schemas of one shape under several names: one type, and other names of it.
//!
//! `assignee` and `author` are often both a user written out. Where a property is
//! called otherwise, its type is found under that name all the same.

use std::collections::{HashMap, HashSet};

use super::fingerprint::Fingerprint;
use super::reach::named;
use super::types::agree;
use crate::api::{FormStyle, Home, Kind, TypeDef, TypeId};

/// Makes one type of each shape; `shapes` has the types of inline schemas.
pub(super) fn unite(defs: &mut [TypeDef], shapes: impl Iterator<Item = (TypeId, Fingerprint)>) {
    let mut groups: HashMap<(Fingerprint, Vec<FormStyle>), Vec<TypeId>> = HashMap::new();
    for (id, shape) in shapes {
        // How forms write a property is said where the body is.
        let forms = match &defs[id.0].kind {
            Kind::Record(record) => record.fields.iter().map(|f| f.form.clone()).collect(),
            _ => Vec::new(),
        };
        groups.entry((shape, forms)).or_default().push(id);
    }
    let groups: Vec<Vec<TypeId>> = groups.into_values().collect();
    let apart = kept_apart(defs, &groups);
    for (index, mut ids) in groups.into_iter().enumerate() {
        if ids.len() > 1 && !apart.contains(&index) {
            ids.sort_by_key(|id| (defs[id.0].name.len(), defs[id.0].name.clone()));
            unite_group(defs, &ids);
        }
    }
}

/// The shapes of which a union has two under different names: its variants have to be of different types.
fn kept_apart(defs: &[TypeDef], groups: &[Vec<TypeId>]) -> HashSet<usize> {
    let mut group_of: HashMap<TypeId, usize> = HashMap::new();
    for (index, ids) in groups.iter().enumerate() {
        group_of.extend(ids.iter().map(|id| (*id, index)));
    }
    let mut apart = HashSet::new();
    for def in defs {
        let Kind::Union(union) = &def.kind else {
            continue;
        };
        let mut seen: HashMap<usize, TypeId> = HashMap::new();
        let variants = union.variants.iter();
        for id in variants.flat_map(|variant| named(&variant.ty)) {
            let id = TypeId(id);
            if let Some(group) = group_of.get(&id)
                && seen.insert(*group, id).is_some_and(|other| other != id)
            {
                apart.insert(*group);
            }
        }
    }
    apart
}

/// The first is the type, the others are names of it.
fn unite_group(defs: &mut [TypeDef], ids: &[TypeId]) {
    let [first, others @ ..] = ids else {
        return;
    };
    for other in others {
        let def = &mut defs[other.0];
        def.same_as = Some(*first);
        let kind = std::mem::replace(&mut def.kind, Kind::Answers(Vec::new()));
        let deprecated = def.deprecated;
        agree(&mut defs[first.0], &kind);
        defs[first.0].deprecated &= deprecated;
        defs[other.0].kind = kind;
    }
    // It stands in a file of its own: it is needed wherever one of its names is.
    let def = &mut defs[first.0];
    if let Home::Root(root) = &def.home {
        def.home = Home::Shared(vec![root.clone()]);
    }
}
