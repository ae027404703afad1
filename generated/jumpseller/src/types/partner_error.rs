// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// Error of the calls of partners.
#[record]
pub struct PartnerError {
    pub error: Option<bool>,
    /// Name of the field that is wrong.
    pub field: Option<String>,
    pub message: Option<String>,
}
