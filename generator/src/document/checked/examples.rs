//! What the vendor's documentation shows: values of bodies and parameters, and
//! commands that send them.

use crate::data::Data;
use crate::diagnostic::Place;

/// `example`, or an entry of `examples`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Where its value stands.
    pub place: Place,
    /// Its name among `examples`.
    pub name: Option<String>,
    /// The value.
    pub value: Data,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
}

/// `x-codeSamples[]`.
#[derive(Debug)]
pub struct CodeSample {
    /// Where its source stands.
    pub place: Place,
    /// `lang`, such as `Shell`.
    pub lang: String,
    /// `label`, such as `curl`.
    pub label: Option<String>,
    /// The sample itself.
    pub source: String,
    /// `x-doubt`: why it is not to be taken at its word.
    pub doubt: Option<String>,
}
