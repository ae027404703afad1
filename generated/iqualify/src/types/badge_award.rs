// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A badge that was awarded.
#[record]
pub struct BadgeAward {
    #[wire(name = "badgeId")]
    pub badge_id: Option<String>,
    #[wire(name = "badgeUrl")]
    pub badge_url: Option<String>,
    pub awarded: Option<bool>,
}
