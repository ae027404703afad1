// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;
use super::lead_action_type::LeadActionType;

/// Action types of the project.
#[derive(Record)]
#[non_exhaustive]
pub struct LeadActionTypeList {
    pub data: Vec<LeadActionType>,
}
