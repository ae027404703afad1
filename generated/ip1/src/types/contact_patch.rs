// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// What to change of a contact.
#[record(new)]
pub struct ContactPatch {
    /// Values by name of the property; `null` removes one.
    pub properties: Option<BTreeMap<String, Option<String>>>,
    pub labels: Option<Vec<String>>,
}
