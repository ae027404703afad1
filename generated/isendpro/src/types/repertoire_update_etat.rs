// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::repertoire_update_results::RepertoireUpdateResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct RepertoireUpdateEtat {
    pub etat: RepertoireUpdateResults,
}
