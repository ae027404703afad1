// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// A number to block.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct NewBlacklistEntry {
    /// Telephone number, digits only.
    pub msisdn: String,
}
