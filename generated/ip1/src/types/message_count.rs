// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// How many messages, in how many parts.
#[derive(Record)]
#[non_exhaustive]
pub struct MessageCount {
    pub messages: Option<i64>,
    /// Parts that the messages were sent in.
    pub sms: Option<i64>,
}
