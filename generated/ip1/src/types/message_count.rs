// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// How many messages, in how many parts.
#[record]
pub struct MessageCount {
    pub messages: Option<i64>,
    /// Parts that the messages were sent in.
    pub sms: Option<i64>,
}
