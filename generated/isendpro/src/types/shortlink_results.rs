// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Union;
use super::shortlink_result::ShortlinkResult;

/// One result, or several.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ShortlinkResults {
    ShortlinkResultArray(Vec<ShortlinkResult>),
    ShortlinkResult(ShortlinkResult),
}
