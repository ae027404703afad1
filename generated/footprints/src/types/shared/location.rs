// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// What is under `location`.
#[derive(Record)]
#[non_exhaustive]
pub struct Location {
    pub name: Option<String>,
}
