// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Medium of marketing messages.
#[string_enum(camel)]
pub enum MarketingMedium {
    Sms,
    Email,
    Notification,
    Dm,
    SocialMedia,
    Unknown(String),
}
