// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// An option, and the value that the response gives it.
#[derive(Record)]
#[non_exhaustive]
pub struct PulseSpatialOption {
    pub option: Option<String>,
    pub value: Option<f32>,
}
