// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::{badge_expiry::BadgeExpiry, criteria::Criteria, open_badge_class::OpenBadgeClass};

/// The badge of an offering.
#[record]
pub struct Badge {
    pub title: Option<String>,
    pub description: Option<String>,
    #[wire(name = "badgeUrl")]
    pub badge_url: Option<String>,
    #[wire(name = "badgeExpiry")]
    pub badge_expiry: Option<BadgeExpiry>,
    pub criterias: Option<Criteria>,
    #[wire(name = "openBadge")]
    pub open_badge: Option<OpenBadgeClass>,
}
