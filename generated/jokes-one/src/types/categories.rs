// Made by Clientwright from jokes-one.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::Record;

/// Categories of an answer.
#[derive(Record)]
#[non_exhaustive]
pub struct Categories {
    /// Titles of the categories by name.
    pub categories: Option<BTreeMap<String, String>>,
    pub copyright: Option<String>,
}
