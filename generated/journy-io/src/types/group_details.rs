// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;

/// A group of events or properties.
#[record]
pub struct GroupDetails {
    pub id: String,
    pub name: String,
}
