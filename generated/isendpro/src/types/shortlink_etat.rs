// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::shortlink_results::ShortlinkResults;

/// The inner envelope of results.
#[derive(Record)]
#[non_exhaustive]
pub struct ShortlinkEtat {
    pub etat: ShortlinkResults,
}
