// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Record;

/// Count of one referral id.
#[derive(Record)]
#[non_exhaustive]
pub struct RefidCount {
    /// Number of users.
    #[wire(name = "subscount")]
    pub subscriber_count: i64,
    /// Referral id.
    pub refid: String,
}
