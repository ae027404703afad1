// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{DateTime, Json, record};
use super::id_name::IdName;

/// An action of a lead.
#[record]
pub struct LeadAction {
    #[wire(name = "_id")]
    pub id: String,
    #[wire(name = "leadId")]
    pub lead_id: Option<String>,
    /// What was done.
    #[wire(name = "actionDetail")]
    pub action_detail: Option<String>,
    #[wire(name = "leadActionTypeId")]
    pub lead_action_type_id: Option<IdName>,
    /// Elements not documented.
    pub attachments: Option<Vec<Json>>,
    pub date: Option<DateTime>,
    #[wire(name = "createdAt")]
    pub created_at: Option<DateTime>,
    #[wire(name = "updatedAt")]
    pub updated_at: Option<DateTime>,
}
