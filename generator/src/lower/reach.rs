//! What reaches which types: whether callers make values of a type, and which
//! tags need it.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Content, Direction, Home, Kind, Root, Type, TypeDef};

/// Marks the types that bodies and parameters reach as sent.
pub(super) fn mark_sent(api: &mut Api) {
    let mut sent: Vec<usize> = Vec::new();
    for operation in &api.operations {
        let parameters = operation.required.iter().chain(&operation.optional);
        let bodies = operation.bodies.iter().map(|body| &body.ty);
        let types = parameters.map(|parameter| &parameter.ty).chain(bodies);
        sent.extend(types.flat_map(named));
    }
    let written = |direction| direction != Direction::Read;
    for index in reached(&api.types, &[], sent, written) {
        api.types[index].sent = true;
    }
}

/// Notes for each type which tags reach it; those of error answers, of headers and of operations without a tag are needed always,
/// and so is what no operation reaches: nobody can say when.
pub(super) fn mark_tags(api: &mut Api) {
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); api.types.len()];
    let beside = beside(&api.types);
    let mut always: Vec<usize> = Vec::new();
    for problem in &api.problems {
        always.extend(of_content(&problem.content));
    }
    always.extend(api.headers.iter().flat_map(|header| named(&header.ty)));
    for (tag, name) in api
        .tags
        .iter()
        .map(|tag| Some(&tag.name))
        .chain([None])
        .enumerate()
    {
        let operations = api.operations.iter();
        let mut roots: Vec<usize> = Vec::new();
        for operation in operations.filter(|operation| operation.tag.as_ref() == name) {
            let parameters = operation.required.iter().chain(&operation.optional);
            let bodies = operation.bodies.iter().map(|body| &body.ty);
            let types = parameters.map(|parameter| &parameter.ty).chain(bodies);
            roots.extend(types.flat_map(named));
            roots.extend(of_content(&operation.answer));
            let item = operation
                .stream
                .as_ref()
                .and_then(|stream| stream.item.as_ref());
            roots.extend(item.into_iter().flat_map(named));
        }
        let callbacks = api.callbacks.iter().filter(|callback| match name {
            Some(name) => callback.tags.contains(name),
            None => callback.tags.is_empty(),
        });
        for callback in callbacks {
            roots.extend(of_content(&callback.payload));
            let parameters = callback.query.iter().chain(&callback.headers);
            roots.extend(parameters.map(|id| id.0));
        }
        if name.is_none() {
            always.append(&mut roots);
        }
        for index in reached(&api.types, &beside, roots, |_| true) {
            needs[index].insert(tag);
        }
    }
    for index in reached(&api.types, &beside, always, |_| true) {
        needs[index].clear();
    }
    for (def, need) in api.types.iter_mut().zip(needs) {
        def.tags = (!need.is_empty()).then_some(need);
    }
}

/// For each type the others that are there whenever it is, since one module declares or offers them all. A shared type
/// is there without the modules that offer it, unless they have nothing else.
fn beside(types: &[TypeDef]) -> Vec<Vec<usize>> {
    let mut modules: BTreeMap<&Root, Vec<usize>> = BTreeMap::new();
    for (index, def) in types.iter().enumerate() {
        let roots = match &def.home {
            Home::Root(root) => std::slice::from_ref(root),
            Home::Shared(roots) => roots.as_slice(),
        };
        for root in roots {
            modules.entry(root).or_default().push(index);
        }
    }
    let mut beside = vec![Vec::new(); types.len()];
    for members in modules.values() {
        let is_own = |index: &&usize| matches!(types[**index].home, Home::Root(_));
        let mut own: Vec<&usize> = members.iter().filter(is_own).collect();
        if own.is_empty() {
            own.extend(members);
        }
        for index in own {
            beside[*index].extend(members);
        }
    }
    beside
}

/// Everything that `waiting` reaches, itself included; `beside` says what else is there with a type.
fn reached(
    types: &[TypeDef],
    beside: &[Vec<usize>],
    mut waiting: Vec<usize>,
    follow: impl Fn(Direction) -> bool,
) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    while let Some(index) = waiting.pop() {
        if !reached.insert(index) {
            continue;
        }
        waiting.extend(beside.get(index).into_iter().flatten());
        waiting.extend(types[index].same_as.map(|id| id.0));
        match &types[index].kind {
            Kind::Record(record) => {
                let fields = record.fields.iter();
                let fields = fields.filter(|field| follow(field.direction));
                let held = fields.map(|field| &field.ty).chain(&record.rest);
                waiting.extend(held.flat_map(named));
            }
            Kind::Union(union) => {
                waiting.extend(union.variants.iter().flat_map(|variant| named(&variant.ty)));
            }
            Kind::Answers(answers) => {
                waiting.extend(
                    answers
                        .iter()
                        .flat_map(|answer| of_content(&answer.content)),
                );
            }
            Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Newtype(_) => {}
        }
    }
    reached
}

fn of_content(content: &Content) -> Vec<usize> {
    match content {
        Content::Json(_, ty) | Content::Form(ty) => named(ty),
        Content::ByStatus(id) => vec![id.0],
        Content::Empty | Content::Text(_) | Content::Bytes(_) => Vec::new(),
    }
}

/// The indices of the declared types in a type.
pub(super) fn named(ty: &Type) -> Vec<usize> {
    match ty {
        Type::Named(id) | Type::Boxed(id) => vec![id.0],
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner),
        Type::Maybe(inner) | Type::JsonText(inner) => named(inner),
        Type::Prefixed(array) => {
            let items = array.items.iter().chain([&array.rest]);
            items.flat_map(named).collect()
        }
        Type::Tuple(items) => items.iter().flat_map(named).collect(),
        Type::Scalar(_) => Vec::new(),
    }
}
