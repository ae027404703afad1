// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Channel of a subscription.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum Channel {
    /// `sms`
    #[wire(name = "sms")]
    Sms,
    /// `email`
    #[wire(name = "email")]
    Email,
    /// `push`
    #[wire(name = "push")]
    Push,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
