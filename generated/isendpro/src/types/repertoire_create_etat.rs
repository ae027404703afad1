// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::repertoire_create_results::RepertoireCreateResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct RepertoireCreateEtat {
    pub etat: RepertoireCreateResults,
}
