// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::erreur_result::ErreurResult;

/// One error, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ErreurResults {
    ErreurResultArray(Vec<ErreurResult>),
    ErreurResult(ErreurResult),
}
