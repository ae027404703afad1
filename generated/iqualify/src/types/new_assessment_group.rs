// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A group to add.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct NewAssessmentGroup {
    /// At least 1 character.
    pub title: String,
}
