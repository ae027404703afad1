// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::repertoire_create_results::RepertoireCreateResults;

/// The inner envelope of results.
#[record]
pub struct RepertoireCreateEtat {
    pub etat: RepertoireCreateResults,
}
