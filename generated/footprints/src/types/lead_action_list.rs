// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::lead_action::LeadAction;

/// Actions of a lead.
#[record]
pub struct LeadActionList {
    pub data: Vec<LeadAction>,
}
