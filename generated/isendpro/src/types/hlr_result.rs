// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;

/// What is known of one number.
#[derive(Record)]
#[non_exhaustive]
pub struct HlrResult {
    /// Code of the operator.
    pub operateur: String,
    /// The number.
    pub tel: String,
}
