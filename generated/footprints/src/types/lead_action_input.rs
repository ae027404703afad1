// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An action to add, or changes to one.
#[record(new)]
pub struct LeadActionInput {
    #[wire(name = "leadId")]
    pub lead_id: Option<String>,
    #[wire(name = "leadActionTypeId")]
    pub lead_action_type_id: Option<String>,
    /// What was done.
    #[wire(name = "actionDetail")]
    pub action_detail: Option<String>,
    /// As `Y-m-d H:i:s`.
    pub date: Option<String>,
}
