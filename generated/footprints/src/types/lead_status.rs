// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Where a lead stands.
#[string_enum]
pub enum LeadStatus {
    Prospect,
    Lead,
    SaleLead,
    Opportunity,
    Customer,
    Lost,
    Unknown(String),
}
