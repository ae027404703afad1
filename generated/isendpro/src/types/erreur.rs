// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::erreur_etat::ErreurEtat;

/// An error, in its outer envelope.
#[record]
pub struct Erreur {
    pub etat: ErreurEtat,
}
