// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::erreur_results::ErreurResults;

/// The inner envelope of errors.
#[derive(Record)]
#[non_exhaustive]
pub struct ErreurEtat {
    pub etat: ErreurResults,
}
