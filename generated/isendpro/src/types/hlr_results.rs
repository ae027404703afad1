// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::hlr_result::HlrResult;

/// One result, or one for each number.
#[union]
pub enum HlrResults {
    HlrResultArray(Vec<HlrResult>),
    HlrResult(HlrResult),
}
