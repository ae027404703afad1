//! Which types would contain themselves: those references are boxed.
//!
//! A list or a map already is a pointer, so only fields and variants that hold
//! a type directly count. Every reference inside a cycle is boxed, whichever
//! the description happens to write first.

use crate::api::{Kind, Type, TypeDef, TypeId};

/// Boxes what has to be boxed.
pub(super) fn box_cycles(types: &mut [TypeDef]) {
    let cycle = Cycles::find(types);
    for (index, def) in types.iter_mut().enumerate() {
        for ty in direct_mut(&mut def.kind) {
            if let Type::Named(target) = *ty
                && cycle[index] == cycle[target.0]
            {
                *ty = Type::Boxed(target);
            }
        }
    }
}

/// The types that a value holds without a pointer between.
fn direct(kind: &Kind) -> impl Iterator<Item = &Type> {
    let (fields, variants) = match kind {
        Kind::Record(record) => (record.fields.as_slice(), [].as_slice()),
        Kind::Union(union) => ([].as_slice(), union.variants.as_slice()),
        Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Newtype(_) | Kind::Answers(_) => {
            ([].as_slice(), [].as_slice())
        }
    };
    let fields = fields.iter().map(|field| &field.ty);
    let types = fields.chain(variants.iter().map(|variant| &variant.ty));
    types.flat_map(of_tuple)
}

/// A tuple holds its items as a struct does its fields.
fn of_tuple(ty: &Type) -> Vec<&Type> {
    match ty {
        Type::Tuple(items) => items.iter().flat_map(of_tuple).collect(),
        Type::Prefixed(array) => array.items.iter().flat_map(of_tuple).collect(),
        Type::Nullable(inner) | Type::Maybe(inner) | Type::JsonText(inner) => of_tuple(inner),
        ty => vec![ty],
    }
}

fn of_tuple_mut(ty: &mut Type) -> Vec<&mut Type> {
    match ty {
        Type::Tuple(items) => items.iter_mut().flat_map(of_tuple_mut).collect(),
        Type::Prefixed(array) => array.items.iter_mut().flat_map(of_tuple_mut).collect(),
        Type::Nullable(inner) | Type::Maybe(inner) | Type::JsonText(inner) => of_tuple_mut(inner),
        ty => vec![ty],
    }
}

fn direct_mut(kind: &mut Kind) -> impl Iterator<Item = &mut Type> {
    let (fields, variants) = match kind {
        Kind::Record(record) => (record.fields.as_mut_slice(), [].as_mut_slice()),
        Kind::Union(union) => ([].as_mut_slice(), union.variants.as_mut_slice()),
        Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Newtype(_) | Kind::Answers(_) => {
            ([].as_mut_slice(), [].as_mut_slice())
        }
    };
    let fields = fields.iter_mut().map(|field| &mut field.ty);
    let types = fields.chain(variants.iter_mut().map(|variant| &mut variant.ty));
    types.flat_map(of_tuple_mut)
}

/// Strongly connected components, by Tarjan's algorithm, with a stack of its
/// own: descriptions may nest deeper than the thread's stack allows.
struct Cycles {
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    open: Vec<usize>,
    is_open: Vec<bool>,
    component: Vec<usize>,
    count: usize,
}

impl Cycles {
    /// For each type the number of its cycle. One that is in none has a number of its own,
    /// and so has one that holds only itself: it is told by its reference to itself.
    fn find(types: &[TypeDef]) -> Vec<usize> {
        let edges: Vec<Vec<usize>> = types
            .iter()
            .map(|def| {
                let held = direct(&def.kind).filter_map(|ty| match ty {
                    Type::Named(TypeId(id)) => Some(*id),
                    _ => None,
                });
                held.collect()
            })
            .collect();
        let mut cycles = Self {
            order: vec![None; types.len()],
            low: vec![0; types.len()],
            open: Vec::new(),
            is_open: vec![false; types.len()],
            component: vec![0; types.len()],
            count: 0,
        };
        let mut visited = 0;
        for start in 0..types.len() {
            if cycles.order[start].is_none() {
                cycles.walk(&edges, start, &mut visited);
            }
        }
        cycles.component
    }

    fn walk(&mut self, edges: &[Vec<usize>], start: usize, visited: &mut usize) {
        let mut path = vec![(start, 0)];
        while let Some((node, next)) = path.pop() {
            if next == 0 {
                self.order[node] = Some(*visited);
                self.low[node] = *visited;
                *visited += 1;
                self.open.push(node);
                self.is_open[node] = true;
            } else {
                let child = edges[node][next - 1];
                if self.is_open[child] {
                    self.low[node] = self.low[node].min(self.low[child]);
                }
            }
            match edges[node].get(next) {
                Some(&child) => {
                    path.push((node, next + 1));
                    if self.order[child].is_none() {
                        path.push((child, 0));
                    }
                }
                None => self.close(node),
            }
        }
    }

    /// The node's component is complete if nothing in it leads further back than the node itself.
    fn close(&mut self, node: usize) {
        if self.order[node] != Some(self.low[node]) {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.is_open[member] = false;
            self.component[member] = self.count;
            if member == node {
                break;
            }
        }
        self.count += 1;
    }
}
