//! What will be called otherwise than it asks for, because another name of its
//! scope is the same in Rust. For findings: it has to agree with what
//! [`super::name`] does.

use std::collections::HashMap;

use super::scope::claim;
use super::words::{self, pascal, snake};
use super::{CLIENT_METHODS, REQUEST_METHODS, TAG_MODULES, TYPE_MODULES};

/// A scope of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Methods of the client, one an operation.
    Methods,
    /// Modules, one a component.
    Modules,
    /// Modules of operations, one a tag.
    Tags,
    /// Fields of a struct.
    Fields,
    /// Values of an enum.
    Values,
    /// Arguments of an operation.
    Arguments,
    /// Setters of an operation.
    Setters,
}

/// A name that lost against another.
#[derive(Debug)]
pub(crate) struct Contested {
    /// Its index among those asked about.
    pub index: usize,
    /// The index of the one that has the name.
    pub winner: usize,
    /// What it is called.
    pub given: String,
    /// What the winner is called.
    pub taken: String,
}

/// Those of some names, each with what decides among equals, that have to be
/// told from others by a number.
pub(crate) fn contested(scope: Scope, names: &[(String, &str)]) -> Vec<Contested> {
    let (reserved, word): (&[&str], fn(&str) -> String) = match scope {
        Scope::Methods => (CLIENT_METHODS, snake),
        Scope::Modules => (TYPE_MODULES, snake),
        Scope::Tags => (TAG_MODULES, snake),
        Scope::Fields => (&["new", "self"], snake),
        Scope::Values => (&["Unknown", "Self"], pascal),
        Scope::Arguments => (&["self"], snake),
        Scope::Setters => (REQUEST_METHODS, snake),
    };
    let wanted: Vec<String> = match scope {
        Scope::Values => {
            let texts: Vec<&str> = names.iter().map(|(_, name)| *name).collect();
            words::values(&texts)
        }
        _ => names.iter().map(|(_, name)| word(name)).collect(),
    };
    let mut groups: HashMap<&String, Vec<usize>> = HashMap::new();
    for (index, ident) in wanted.iter().enumerate() {
        groups.entry(ident).or_default().push(index);
    }
    if groups.len() == names.len() {
        return Vec::new();
    }
    let keys = names.iter().map(|(key, _)| key.clone());
    let given = claim(reserved, keys.zip(wanted.iter().cloned()));
    let mut contested = Vec::new();
    for (index, ident) in wanted.iter().enumerate() {
        let group = &groups[ident];
        // Numbers only make a name longer.
        let winner = group.iter().copied().min_by_key(|at| given[*at].len());
        if let Some(winner) = winner.filter(|winner| *winner != index) {
            contested.push(Contested {
                index,
                winner,
                given: given[index].clone(),
                taken: given[winner].clone(),
            });
        }
    }
    contested
}

#[cfg(test)]
mod tests {
    use super::{Scope, contested};

    #[test]
    fn only_losers_are_contested() {
        let names = ["_id", "id", "type", "name"].map(|name| (name.to_owned(), name));
        let found = contested(Scope::Fields, &names);
        let [lost] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert_eq!((lost.index, lost.winner), (0, 1));
        assert_eq!((lost.given.as_str(), lost.taken.as_str()), ("id_2", "id"));
    }
}
