// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::{comptage_etat::ComptageEtat, comptage_result::ComptageResult};

/// Counts under `etat`, or the one count itself.
#[union]
pub enum ComptageAnswer {
    ComptageEtat(ComptageEtat),
    ComptageResult(ComptageResult),
}
