// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::liste_noire_results::ListeNoireResults;

/// The inner envelope of results.
#[record]
pub struct ListeNoireEtat {
    pub etat: ListeNoireResults,
}
