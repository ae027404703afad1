// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Union;

/// What is under `__v`.
#[derive(Union)]
#[non_exhaustive]
pub enum V {
    Integer(i64),
    String(String),
}
