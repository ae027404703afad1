//! Which operation a message is about.

use std::borrow::Cow;
use std::fmt;

use crate::operation::{Decode, Facts};

/// An operation, by name, method and path.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) facts: &'static Facts,
    pub(crate) method: Cow<'static, str>,
    pub(crate) path: Cow<'static, str>,
    /// How the body of a success is read.
    pub(crate) decode: Decode,
}

impl Origin {
    /// An operation of the description.
    pub(crate) fn of(facts: &'static Facts) -> Self {
        Self {
            facts,
            method: Cow::Borrowed(facts.method),
            path: Cow::Borrowed(facts.path),
            decode: facts.decode,
        }
    }

    /// The template of the path without a query, which can hold a secret.
    pub(crate) fn template(&self) -> &str {
        self.path.split(['?', '#']).next().unwrap_or_default()
    }
}

/// `getProduct (GET /products/{id})`.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.facts.id, self.method, self.template())
    }
}
