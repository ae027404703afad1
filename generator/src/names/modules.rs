//! Which module each type is declared in, and which modules offer it.

use std::collections::BTreeMap;

use super::TYPE_MODULES;
use super::scope::claim;
use super::words::{module, pascal};
use crate::api::{Api, Home, Root, TypeDef, TypeId};

/// A module of types: a file.
#[derive(Debug)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// Whether it stands in `types::shared` rather than in `types`.
    pub shared: bool,
    /// The types that it declares or offers, sorted by name.
    pub members: Vec<Member>,
}

/// A type in a module.
#[derive(Debug)]
pub struct Member {
    /// The type.
    pub id: TypeId,
    /// What it is called here.
    pub ident: String,
    /// Whether it is declared here; otherwise it is shared.
    pub declared: bool,
}

/// What no type is called. The derives know a text by the word `String`, wherever it comes from.
const RESERVED: &[&str] = &["Self", "String"];

/// The modules, and for each type the index of its own and its name there.
pub(super) fn place_types(api: &Api) -> (Vec<Module>, Vec<(usize, String)>) {
    let mut roots: BTreeMap<Root, Vec<TypeId>> = BTreeMap::new();
    let mut shared: Vec<TypeId> = Vec::new();
    for id in api.type_ids() {
        match &api.type_def(id).home {
            Home::Root(root) => roots.entry(root.clone()).or_default().push(id),
            Home::Shared(under) => {
                shared.extend(api.type_def(id).same_as.is_none().then_some(id));
                for root in under {
                    roots.entry(root.clone()).or_default().push(id);
                }
            }
        }
    }
    let mut modules = root_modules(api, roots);
    modules.extend(shared_modules(api, shared));
    modules.sort_by(|a, b| (a.shared, &a.name).cmp(&(b.shared, &b.name)));
    let mut placed = vec![(0, String::new()); api.types.len()];
    for (index, module) in modules.iter().enumerate() {
        for member in module.members.iter().filter(|member| member.declared) {
            placed[member.id.0] = (index, member.ident.clone());
        }
    }
    for id in api.type_ids() {
        if let Some(same) = api.type_def(id).same_as {
            placed[id.0] = placed[same.0].clone();
        }
    }
    (modules, placed)
}

/// Of each type that only is another name of one, where that name is.
pub(super) fn offered(api: &Api, modules: &[Module]) -> Vec<Option<(usize, String)>> {
    let mut offered = vec![None; api.types.len()];
    for (index, module) in modules.iter().enumerate() {
        for member in &module.members {
            let def = api.type_def(member.id);
            // Under one root: its module is there whenever the name is needed.
            if def.same_as.is_some() && matches!(def.home, Home::Root(_)) {
                offered[member.id.0].get_or_insert((index, member.ident.clone()));
            }
        }
    }
    offered
}

fn root_modules(api: &Api, roots: BTreeMap<Root, Vec<TypeId>>) -> Vec<Module> {
    let wanted = roots.keys().map(|root| match root {
        Root::Component(name) => (name.clone(), module(name)),
        // A component's name is the likelier to be looked for.
        Root::Operation(name) => (format!("{name} of an operation"), module(name)),
        Root::Callback(name) => (format!("{name} of the vendor"), module(name)),
        Root::Header(name) => (format!("{name} of a header"), module(name)),
    });
    let names = claim(TYPE_MODULES, wanted);
    roots
        .into_iter()
        .zip(names)
        .map(|((root, ids), name)| Module {
            name,
            shared: false,
            members: name_in_module(api, &root, ids),
        })
        .collect()
}

/// The component has its own name; inline types are named after their
/// properties. Where they contest a name, one that is a property of the
/// component itself has it, and others are told by what is around them.
fn name_in_module(api: &Api, root: &Root, mut ids: Vec<TypeId>) -> Vec<Member> {
    ids.sort_by_key(|id| sort_key(api.type_def(*id)));
    let (Root::Component(root) | Root::Operation(root) | Root::Callback(root) | Root::Header(root)) =
        root;
    let is_root = |def: &TypeDef| def.name == *root && def.parents.is_empty();
    let short: Vec<String> = ids
        .iter()
        .map(|id| pascal(&api.type_def(*id).name))
        .collect();
    let wanted = ids.iter().zip(&short).map(|(id, ident)| {
        let def = api.type_def(*id);
        let contested = short.iter().filter(|other| *other == ident).count() > 1;
        match def.parents.first() {
            _ if is_root(def) => (String::new(), ident.clone()),
            Some(parent) if contested && !def.parents.contains(root) => {
                let long = format!("{parent} {}", def.name);
                (long.clone(), pascal(&long))
            }
            _ => (def.name.clone(), ident.clone()),
        }
    });
    let idents = claim(RESERVED, wanted);
    let mut members: Vec<Member> = ids
        .iter()
        .zip(idents)
        .map(|(id, ident)| Member {
            id: *id,
            ident,
            declared: is_declared(api.type_def(*id)),
        })
        .collect();
    // The component first, then what is in it.
    members.sort_by_key(|member| (!is_root(api.type_def(member.id)), member.ident.clone()));
    members
}

/// Whether a type is declared in the module of its root.
fn is_declared(def: &TypeDef) -> bool {
    matches!(def.home, Home::Root(_)) && def.same_as.is_none()
}

/// Each shared type has a module of its own: types in one file are needed by the same tags.
fn shared_modules(api: &Api, mut ids: Vec<TypeId>) -> Vec<Module> {
    ids.sort_by_key(|id| sort_key(api.type_def(*id)));
    let wanted = ids.iter().map(|id| {
        let def = api.type_def(*id);
        (format!("{:?}", sort_key(def)), module(&def.name))
    });
    let names = claim(TYPE_MODULES, wanted);
    ids.into_iter()
        .zip(names)
        .map(|(id, name)| {
            let wanted = &api.type_def(id).name;
            let idents = claim(RESERVED, [(wanted.clone(), pascal(wanted))].into_iter());
            let members = idents.into_iter().map(|ident| Member {
                id,
                ident,
                declared: true,
            });
            Module {
                name,
                shared: true,
                members: members.collect(),
            }
        })
        .collect()
}

/// Tells types of one name apart without regard to the order of the description.
fn sort_key(def: &TypeDef) -> (String, Vec<String>, Home, String) {
    (
        def.name.clone(),
        def.parents.clone(),
        def.home.clone(),
        def.kind.wire_names().join(" "),
    )
}
