//! Why a document could not be read, and where in it.

use std::fmt;

/// Why a document could not be read as a type, and where in the document.
///
/// ```
/// use clientwright_runtime::json;
///
/// let error = json::from_slice::<Vec<bool>>(b"[true, 1]").unwrap_err();
/// assert_eq!(error.path(), "[1]");
/// assert_eq!(error.message(), "expected true or false, found 1");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Failure>);

#[derive(Clone, PartialEq, Eq)]
struct Failure {
    /// From the inside out: each level adds its step as the error passes through.
    steps: Vec<Step>,
    cause: Cause,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

#[derive(Clone, PartialEq, Eq)]
enum Cause {
    /// Something else was found; what it was is not told of a secret.
    Unexpected {
        expected: String,
        found: Option<String>,
    },
    /// The key of a required field is not there.
    Missing,
    /// It is no JSON, or not within the limits.
    Invalid(String),
    /// No variant of a union matched: each with why.
    NoVariant(Vec<(&'static str, DecodeError)>),
}

impl DecodeError {
    fn new(cause: Cause) -> Self {
        Self(Box::new(Failure {
            steps: Vec::new(),
            cause,
        }))
    }

    #[cold]
    pub(crate) fn unexpected(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self::new(Cause::Unexpected {
            expected: expected.into(),
            found: Some(found.into()),
        })
    }

    #[cold]
    pub(crate) fn missing(key: &str) -> Self {
        Self::new(Cause::Missing).under(key)
    }

    #[cold]
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Cause::Invalid(message.into()))
    }

    #[cold]
    pub(crate) fn no_variant(failures: Vec<(&'static str, DecodeError)>) -> Self {
        Self::new(Cause::NoVariant(failures))
    }

    /// It happened under this key.
    #[cold]
    pub(crate) fn under(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.to_owned()));
        self
    }

    /// It happened in the item at this index.
    #[cold]
    pub(crate) fn at(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// Forgets what was found: it may be a secret.
    #[cold]
    pub(crate) fn redacted(mut self) -> Self {
        match &mut self.0.cause {
            Cause::Unexpected { found, .. } => *found = None,
            Cause::NoVariant(failures) => {
                for (_, failure) in failures {
                    *failure = std::mem::replace(failure, Self::new(Cause::Missing)).redacted();
                }
            }
            Cause::Missing | Cause::Invalid(_) => {}
        }
        self
    }

    /// Makes unreadable what is secret in texts of the document.
    #[cold]
    pub(crate) fn hidden(mut self, hide: &dyn Fn(String) -> String) -> Self {
        for step in &mut self.0.steps {
            if let Step::Key(key) = step {
                *key = hide(std::mem::take(key));
            }
        }
        match &mut self.0.cause {
            Cause::Unexpected {
                found: Some(text), ..
            }
            | Cause::Invalid(text) => *text = hide(std::mem::take(text)),
            Cause::NoVariant(failures) => {
                for (_, failure) in failures {
                    *failure = std::mem::replace(failure, Self::new(Cause::Missing)).hidden(hide);
                }
            }
            Cause::Missing | Cause::Unexpected { found: None, .. } => {}
        }
        self
    }

    /// Where in the document: `children[1].id`; empty for the document as a whole.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if is_plain(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Key(key) => path.push_str(&format!("[{key:?}]")),
            }
        }
        path
    }

    /// What was expected, and what was found.
    pub fn message(&self) -> String {
        match &self.0.cause {
            Cause::Unexpected {
                expected,
                found: Some(found),
            } => {
                format!("expected {expected}, found {found}")
            }
            Cause::Unexpected {
                expected,
                found: None,
            } => {
                format!("expected {expected}, found something else, not shown because it is secret")
            }
            Cause::Missing => "required, but missing".to_owned(),
            Cause::Invalid(message) => message.clone(),
            Cause::NoVariant(failures) => {
                let mut message = format!("none of {} alternatives matches", failures.len());
                for (name, failure) in failures {
                    message.push_str(&format!("; as {name}: {failure}"));
                }
                message
            }
        }
    }
}

/// Whether a key needs no quotes in a path.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "at {path}: ")?;
        }
        f.write_str(&self.message())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("message", &self.message())
            .finish()
    }
}

impl std::error::Error for DecodeError {}
