// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::comptage_result::ComptageResult;

/// One count, or several.
#[union]
pub enum ComptageResults {
    ComptageResultArray(Vec<ComptageResult>),
    ComptageResult(ComptageResult),
}
