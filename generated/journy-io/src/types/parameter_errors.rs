// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// By name of the parameter, what was wrong with it.
#[record]
pub struct ParameterErrors {
    pub header: Option<BTreeMap<String, String>>,
    pub path: Option<BTreeMap<String, String>>,
    pub query: Option<BTreeMap<String, String>>,
}
