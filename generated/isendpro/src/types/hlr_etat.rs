// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::hlr_results::HlrResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct HlrEtat {
    pub etat: HlrResults,
}
