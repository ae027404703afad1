// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::Union;

/// Telephone numbers, or values of the template for each number.
#[derive(Union)]
#[non_exhaustive]
pub enum Recipients {
    Numbers(Vec<String>),
    TemplateValues(BTreeMap<String, BTreeMap<String, String>>),
}
