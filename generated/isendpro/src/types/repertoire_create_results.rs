// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::repertoire_create_result::RepertoireCreateResult;

/// One result, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum RepertoireCreateResults {
    RepertoireCreateResultArray(Vec<RepertoireCreateResult>),
    RepertoireCreateResult(RepertoireCreateResult),
}
