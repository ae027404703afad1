// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{IntegerEnum, Union};

/// How a message is shown, `sms` or `flash`, in any case; or a number, 0 for flash and 1 for
/// sms.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum MessageType {
    String(String),
    Integer(MessageTypeInteger),
}

/// The integer of `MessageType`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MessageTypeInteger {
    /// `0`
    #[wire(value = 0)]
    N0,
    /// `1`
    #[wire(value = 1)]
    N1,
    /// A value that the description does not name, as it came.
    Unknown(i64),
}
