// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::hlr_results::HlrResults;

/// The inner envelope of results.
#[record]
pub struct HlrEtat {
    pub etat: HlrResults,
}
