// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// A number that receives no messages.
#[record]
pub struct BlacklistEntry {
    /// Telephone number, digits only.
    pub msisdn: Option<String>,
    /// When it was blocked, as `2019-11-01T16:32:18.253`.
    pub created: Option<String>,
}
