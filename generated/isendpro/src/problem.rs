// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::answers;
use super::types::erreur::Erreur;

/// Why a call failed.
pub type Error = clientwright_runtime::Error<Problem>;

/// What error answers hold, as far as the description says it.
#[answers]
pub enum Problem {
    Erreur(Erreur),
}
