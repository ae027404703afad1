// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{criteria::Criteria, open_badge_class::OpenBadgeClass,
    user_badge_expiry::UserBadgeExpiry};

/// A badge that a user has.
#[record]
pub struct UserBadge {
    pub title: Option<String>,
    pub description: Option<String>,
    #[wire(name = "offeringId")]
    pub offering_id: Option<String>,
    #[wire(name = "awardedAt")]
    pub awarded_at: Option<DateTime>,
    #[wire(name = "badgeUrl")]
    pub badge_url: Option<String>,
    #[wire(name = "badgeExpiry")]
    pub badge_expiry: Option<UserBadgeExpiry>,
    pub criterias: Option<Criteria>,
    #[wire(name = "openBadge")]
    pub open_badge: Option<OpenBadgeClass>,
}
