// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::erreur_result::ErreurResult;

/// One error, or several.
#[union]
pub enum ErreurResults {
    ErreurResultArray(Vec<ErreurResult>),
    ErreurResult(ErreurResult),
}
