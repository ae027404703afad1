// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::comptage_results::ComptageResults;

/// The inner envelope of counts.
#[record]
pub struct ComptageEtat {
    pub etat: ComptageResults,
}
