// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;

/// What is known of one number.
#[record]
pub struct HlrResult {
    /// Code of the operator.
    pub operateur: String,
    /// The number.
    pub tel: String,
}
