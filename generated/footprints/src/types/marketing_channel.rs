// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;
use super::{marketing_medium::MarketingMedium, marketing_scope::MarketingScope};

/// A person's consent to one way of marketing.
#[record(new)]
pub struct MarketingChannel {
    pub channel: Option<MarketingMedium>,
    #[wire(name = "type")]
    pub type_: Option<MarketingScope>,
    pub agreed: Option<bool>,
}
