// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// What a badge is awarded for.
#[derive(Record)]
#[non_exhaustive]
pub struct OpenBadgeCriteria {
    pub narrative: Option<String>,
}
