// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;

/// A contact.
#[record]
pub struct Contact {
    /// Contact id.
    pub id: Option<String>,
    /// Account id.
    #[wire(name = "ownerId")]
    pub owner_id: Option<String>,
    /// Values by name of the property.
    pub properties: BTreeMap<String, String>,
    /// What is known of each property, by its name. Only where `meta` asked for it.
    pub metadata: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// Names of labels; `all` is always there.
    pub labels: Option<Vec<String>>,
}
