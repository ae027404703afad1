// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::erreur_etat::ErreurEtat;

/// An error, in its outer envelope.
#[derive(Record)]
#[non_exhaustive]
pub struct Erreur {
    pub etat: ErreurEtat,
}
