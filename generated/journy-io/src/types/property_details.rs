// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::group_details::GroupDetails;

/// Definition of a property.
#[record]
pub struct PropertyDetails {
    pub name: String,
    pub label: String,
    /// Whether journy.io computes it.
    #[wire(name = "isComputed")]
    pub is_computed: bool,
    pub group: Option<GroupDetails>,
}
