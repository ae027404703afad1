// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// An option, and whether it was chosen.
#[record]
pub struct PulseMcqOption {
    pub option: Option<String>,
    pub value: Option<bool>,
}
