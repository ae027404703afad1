// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// What is wrong with a request.
#[record]
pub struct ProblemDetails {
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub title: Option<String>,
    pub status: Option<i32>,
    pub detail: Option<String>,
    pub instance: Option<String>,
    /// What is wrong, by name of the field.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
}
