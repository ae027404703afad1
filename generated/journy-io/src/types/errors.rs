// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::parameter_errors::ParameterErrors;

/// What was wrong.
#[record]
pub struct Errors {
    /// By path of the field, as `object.fieldName`, what was wrong with it.
    pub fields: Option<BTreeMap<String, String>>,
    pub parameters: Option<ParameterErrors>,
}
