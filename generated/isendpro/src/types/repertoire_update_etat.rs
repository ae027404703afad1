// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::repertoire_update_results::RepertoireUpdateResults;

/// The inner envelope of results.
#[record]
pub struct RepertoireUpdateEtat {
    pub etat: RepertoireUpdateResults,
}
