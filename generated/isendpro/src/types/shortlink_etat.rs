// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::shortlink_results::ShortlinkResults;

/// The inner envelope of results.
#[record]
pub struct ShortlinkEtat {
    pub etat: ShortlinkResults,
}
