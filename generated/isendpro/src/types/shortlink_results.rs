// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::union;
use super::shortlink_result::ShortlinkResult;

/// One result, or several.
#[union]
pub enum ShortlinkResults {
    ShortlinkResultArray(Vec<ShortlinkResult>),
    ShortlinkResult(ShortlinkResult),
}
