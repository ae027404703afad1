// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;
use super::code::Code;

/// A short link that was made.
#[derive(Record)]
#[non_exhaustive]
pub struct ShortlinkResult {
    /// 250 for a link that was made.
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
    /// The short link, without a scheme.
    pub shortlink: Option<String>,
}
