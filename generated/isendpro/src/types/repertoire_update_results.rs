// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::repertoire_update_result::RepertoireUpdateResult;

/// One result, or one for each number.
#[union]
pub enum RepertoireUpdateResults {
    RepertoireUpdateResultArray(Vec<RepertoireUpdateResult>),
    RepertoireUpdateResult(RepertoireUpdateResult),
}
