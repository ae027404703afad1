// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::comptage_result::ComptageResult;

/// One count, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ComptageResults {
    ComptageResultArray(Vec<ComptageResult>),
    ComptageResult(ComptageResult),
}
