// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::code::Code;

/// What became of one message.
#[record]
pub struct SmsResult {
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
    /// Number of parts that are charged.
    pub smslong: Option<String>,
    /// The number.
    pub tel: Option<String>,
}
