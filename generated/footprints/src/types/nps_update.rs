// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A net promoter score.
#[record(new)]
pub struct NpsUpdate {
    /// Score, 1 to 10.
    pub nps: Option<i64>,
    pub comment: Option<String>,
}
