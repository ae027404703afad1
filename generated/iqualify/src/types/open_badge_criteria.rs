// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// What a badge is awarded for.
#[record]
pub struct OpenBadgeCriteria {
    pub narrative: Option<String>,
}
