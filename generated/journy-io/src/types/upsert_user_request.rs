// Made by Clientwright from journy-io.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::{property_value::PropertyValue, user_identification::UserIdentification};

/// A user to create or update.
#[record(new)]
pub struct UpsertUserRequest {
    pub identification: UserIdentification,
    /// Properties to set, or with null to delete; all others stay as they are.
    pub properties: Option<BTreeMap<String, Option<PropertyValue>>>,
}
