// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{integer_enum, union};

/// How a message is shown, `sms` or `flash`, in any case; or a number, 0 for flash and 1 for
/// sms.
#[union]
pub enum MessageType {
    String(String),
    Integer(MessageTypeInteger),
}

#[integer_enum]
pub enum MessageTypeInteger {
    #[wire(value = 0)]
    N0,
    #[wire(value = 1)]
    N1,
    Unknown(i64),
}
