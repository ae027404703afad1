// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// An option, and whether it was chosen.
#[derive(Record)]
#[non_exhaustive]
pub struct PulseMcqOption {
    pub option: Option<String>,
    pub value: Option<bool>,
}
