// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::erreur_results::ErreurResults;

/// The inner envelope of errors.
#[record]
pub struct ErreurEtat {
    pub etat: ErreurResults,
}
