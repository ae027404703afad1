// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::repertoire_update_result::RepertoireUpdateResult;

/// One result, or one for each number.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum RepertoireUpdateResults {
    RepertoireUpdateResultArray(Vec<RepertoireUpdateResult>),
    RepertoireUpdateResult(RepertoireUpdateResult),
}
