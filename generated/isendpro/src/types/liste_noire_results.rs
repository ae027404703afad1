// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::liste_noire_result::ListeNoireResult;

/// One result, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ListeNoireResults {
    ListeNoireResultArray(Vec<ListeNoireResult>),
    ListeNoireResult(ListeNoireResult),
}
