// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// Count of one referral id.
#[record]
pub struct RefidCount {
    /// Number of users.
    #[wire(name = "subscount")]
    pub subscriber_count: i64,
    /// Referral id.
    pub refid: String,
}
