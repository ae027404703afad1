// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::liste_noire_result::ListeNoireResult;

/// One result, or several.
#[union]
pub enum ListeNoireResults {
    ListeNoireResultArray(Vec<ListeNoireResult>),
    ListeNoireResult(ListeNoireResult),
}
