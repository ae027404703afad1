// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// An option, and the value that the response gives it.
#[record]
pub struct PulseSpatialOption {
    pub option: Option<String>,
    pub value: Option<f32>,
}
