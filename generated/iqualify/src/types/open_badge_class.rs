// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::open_badge_criteria::OpenBadgeCriteria;

/// The badge in the terms of Open Badges.
#[record]
pub struct OpenBadgeClass {
    pub id: Option<String>,
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub issuer: Option<String>,
    pub criteria: Option<OpenBadgeCriteria>,
}
