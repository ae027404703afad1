// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// A level, of a course or of an offering.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct LevelUpdate {
    pub level: Option<String>,
}
