// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::union;
pub use super::shared::direction_integer::DirectionInteger as MessageTypeInteger;

/// How a message is shown, `sms` or `flash`, in any case; or a number, 0 for flash and 1 for
/// sms.
#[union]
pub enum MessageType {
    String(String),
    Integer(MessageTypeInteger),
}
