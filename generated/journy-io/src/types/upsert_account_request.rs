// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::{account_identification::AccountIdentification, property_value::PropertyValue};

/// An account to create or update.
#[record(new)]
pub struct UpsertAccountRequest {
    pub identification: AccountIdentification,
    /// Properties to set, or with null to delete; all others stay as they are.
    pub properties: Option<BTreeMap<String, Option<PropertyValue>>>,
}
