//! Where a schema is met, and so what an inline type of it is named after.

use crate::api::Root;

/// Where a schema is met.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Context {
    /// What an inline type is named after: the property, the operation's body or answer.
    pub name: String,
    /// What the type around it is named after.
    pub parent: Option<String>,
    /// What it stands under.
    pub root: Root,
}

impl Context {
    /// Of a schema that stands directly under `root`.
    pub(in crate::lower) fn top(root: Root, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            parent: None,
            root,
        }
    }

    /// Of what operations share, which has a name of its own: under that. Otherwise here.
    pub(in crate::lower) fn within(&self, shared: Option<&String>) -> Self {
        match shared {
            Some(name) => Self::top(Root::Component(name.clone()), name),
            None => self.clone(),
        }
    }

    /// Of a whole body, which is called as what operations share is; otherwise `word` is added to the name.
    pub(in crate::lower) fn body(&self, shared: Option<&String>, word: &str) -> Self {
        match shared {
            Some(_) => self.within(shared),
            None => self.part(word),
        }
    }

    /// Of a property of the type that is met here.
    pub(in crate::lower) fn property(&self, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            parent: Some(self.name.clone()),
            root: self.root.clone(),
        }
    }

    /// Of an item, entry or alternative: `word` is added to the name.
    pub(in crate::lower) fn part(&self, word: &str) -> Self {
        Self {
            name: format!("{} {word}", self.name),
            parent: self.parent.clone(),
            root: self.root.clone(),
        }
    }
}
