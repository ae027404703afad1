// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::comptage_results::ComptageResults;

/// The inner envelope of counts.
#[derive(Record)]
#[non_exhaustive]
pub struct ComptageEtat {
    pub etat: ComptageResults,
}
