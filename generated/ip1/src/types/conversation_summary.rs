// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::message_count::MessageCount;

/// Counts of the messages of a participant.
#[record]
pub struct ConversationSummary {
    /// Telephone number.
    pub participant: Option<String>,
    #[wire(name = "totalMessageCount")]
    pub total_message_count: Option<i64>,
    #[wire(name = "totalSmsCount")]
    pub total_sms_count: Option<i64>,
    /// Outgoing messages, by status code.
    #[wire(name = "mobileTerminatedMessages")]
    pub mobile_terminated_messages: Option<BTreeMap<String, MessageCount>>,
    /// Incoming messages, by status code.
    #[wire(name = "mobileOriginatedMessages")]
    pub mobile_originated_messages: Option<BTreeMap<String, MessageCount>>,
}
