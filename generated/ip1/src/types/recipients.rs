// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::union;

/// Telephone numbers, or values of the template for each number.
#[union]
pub enum Recipients {
    Numbers(Vec<String>),
    /// Values by telephone number. Those of `default` are for all that lack one.
    TemplateValues(BTreeMap<String, BTreeMap<String, String>>),
}
