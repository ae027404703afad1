// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Channel that statistics know.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum StatChannel {
    /// `sms`
    #[wire(name = "sms")]
    Sms,
    /// `email`
    #[wire(name = "email")]
    Email,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
