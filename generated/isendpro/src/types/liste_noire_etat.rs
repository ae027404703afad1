// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::liste_noire_results::ListeNoireResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct ListeNoireEtat {
    pub etat: ListeNoireResults,
}
