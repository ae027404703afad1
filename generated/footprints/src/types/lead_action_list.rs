// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;
use super::lead_action::LeadAction;

/// Actions of a lead.
#[derive(Record)]
#[non_exhaustive]
pub struct LeadActionList {
    pub data: Vec<LeadAction>,
}
