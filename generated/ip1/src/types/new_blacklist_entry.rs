// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// A number to block.
#[record(new)]
pub struct NewBlacklistEntry {
    /// Telephone number, digits only.
    pub msisdn: String,
}
