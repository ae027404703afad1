// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::meta::Meta;

/// What was done, and what was not taken.
#[record]
pub struct UpsertResponse {
    pub meta: Meta,
    pub message: String,
    /// By name of the property, why it was rejected.
    pub rejected: Option<BTreeMap<String, String>>,
}
