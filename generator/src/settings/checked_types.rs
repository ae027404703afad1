//! `checked`: which component schemas are types that are checked when they are made.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Texts and numbers of a name that have limits, as types of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckedTypes {
    /// All of them, or none.
    All(bool),
    /// These component schemas.
    These(Vec<String>),
}

impl Default for CheckedTypes {
    fn default() -> Self {
        Self::All(false)
    }
}

impl CheckedTypes {
    /// Whether a component schema is among them.
    #[must_use]
    pub fn has(&self, component: &str) -> bool {
        match self {
            Self::All(all) => *all,
            Self::These(names) => names.iter().any(|name| name == component),
        }
    }
}

impl<'de> Deserialize<'de> for CheckedTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either)
    }
}

struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = CheckedTypes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`true`, or a list of component schemas")
    }

    fn visit_bool<E>(self, all: bool) -> Result<CheckedTypes, E> {
        Ok(CheckedTypes::All(all))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<CheckedTypes, A::Error> {
        let mut names = Vec::new();
        while let Some(name) = items.next_element()? {
            names.push(name);
        }
        Ok(CheckedTypes::These(names))
    }
}
