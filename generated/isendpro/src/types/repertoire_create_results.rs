// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::repertoire_create_result::RepertoireCreateResult;

/// One result, or several.
#[union]
pub enum RepertoireCreateResults {
    RepertoireCreateResultArray(Vec<RepertoireCreateResult>),
    RepertoireCreateResult(RepertoireCreateResult),
}
