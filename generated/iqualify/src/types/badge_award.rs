// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A badge that was awarded.
#[derive(Record)]
#[non_exhaustive]
pub struct BadgeAward {
    #[wire(name = "badgeId")]
    pub badge_id: Option<String>,
    #[wire(name = "badgeUrl")]
    pub badge_url: Option<String>,
    pub awarded: Option<bool>,
}
