// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::hlr_result::HlrResult;

/// One result, or one for each number.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum HlrResults {
    HlrResultArray(Vec<HlrResult>),
    HlrResult(HlrResult),
}
