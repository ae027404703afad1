// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Medium of marketing messages.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum MarketingMedium {
    /// `sms`
    #[wire(name = "sms")]
    Sms,
    /// `email`
    #[wire(name = "email")]
    Email,
    /// `notification`
    #[wire(name = "notification")]
    Notification,
    /// `dm`
    #[wire(name = "dm")]
    Dm,
    /// `socialMedia`
    #[wire(name = "socialMedia")]
    SocialMedia,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
