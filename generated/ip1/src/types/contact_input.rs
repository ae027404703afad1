// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// A contact to create, or to put in the place of another.
#[record(new)]
pub struct ContactInput {
    /// Values by name of the property.
    pub properties: BTreeMap<String, String>,
    pub labels: Option<Vec<String>>,
}
