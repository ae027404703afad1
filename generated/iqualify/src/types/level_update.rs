// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A level, of a course or of an offering.
#[record(new)]
pub struct LevelUpdate {
    pub level: Option<String>,
}
