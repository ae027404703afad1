// Made by Clientwright from jokes-one.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// Categories of an answer.
#[record]
pub struct Categories {
    /// Titles of the categories by name.
    pub categories: Option<BTreeMap<String, String>>,
    pub copyright: Option<String>,
}
