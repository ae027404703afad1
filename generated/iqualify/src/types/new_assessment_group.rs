// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A group to add.
#[record(new)]
pub struct NewAssessmentGroup {
    /// At least 1 character.
    pub title: String,
}
