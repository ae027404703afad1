// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::group_details::GroupDetails;

/// Definition of an event.
#[record]
pub struct EventDetails {
    pub id: String,
    pub name: String,
    pub group: Option<GroupDetails>,
}
