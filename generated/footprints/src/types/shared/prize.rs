// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Record;

/// What is under `prize`.
#[derive(Record)]
#[non_exhaustive]
pub struct Prize {
    pub name: Option<String>,
}
