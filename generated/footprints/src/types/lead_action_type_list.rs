// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::lead_action_type::LeadActionType;

/// Action types of the project.
#[record]
pub struct LeadActionTypeList {
    pub data: Vec<LeadActionType>,
}
