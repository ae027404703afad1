// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// How a message is shown.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum NewMessageType {
    /// `sms`
    #[wire(name = "sms")]
    Sms,
    /// `flash`
    #[wire(name = "flash")]
    Flash,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
