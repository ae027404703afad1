// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// A bare outcome.
#[record]
pub struct Status {
    pub status: String,
}
