// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::{comptage_etat::ComptageEtat, comptage_result::ComptageResult};

/// Counts under `etat`, or the one count itself.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ComptageAnswer {
    ComptageEtat(ComptageEtat),
    ComptageResult(ComptageResult),
}
