// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::group_details::GroupDetails;

/// Definition of an event.
#[derive(Record)]
#[non_exhaustive]
pub struct EventDetails {
    pub id: String,
    pub name: String,
    pub group: Option<GroupDetails>,
}
