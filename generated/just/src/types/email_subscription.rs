// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// A new e-mail subscription.
#[record(new)]
pub struct EmailSubscription {
    /// User id.
    pub juid: String,
    pub email: String,
    #[wire(name = "regUrl")]
    pub reg_url: Option<String>,
    /// Referral id.
    pub refid: Option<String>,
    pub refidm: Option<String>,
    #[wire(name = "utmSource")]
    pub utm_source: Option<String>,
    #[wire(name = "utmMedium")]
    pub utm_medium: Option<String>,
    #[wire(name = "utmCampaign")]
    pub utm_campaign: Option<String>,
}
