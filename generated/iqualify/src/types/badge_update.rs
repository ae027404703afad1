// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::badge_expiry::BadgeExpiry;

/// The badge that an offering is to have.
#[record(new)]
pub struct BadgeUpdate {
    pub title: Option<String>,
    pub description: Option<String>,
    #[wire(name = "requiresApproval")]
    pub requires_approval: Option<bool>,
    #[wire(name = "badgeExpiry")]
    pub badge_expiry: Option<BadgeExpiry>,
}
