// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// A bare outcome.
#[derive(Record)]
#[non_exhaustive]
pub struct Status {
    pub status: String,
}
