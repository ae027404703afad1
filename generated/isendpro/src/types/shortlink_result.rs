// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::code::Code;

/// A short link that was made.
#[record]
pub struct ShortlinkResult {
    /// 250 for a link that was made.
    pub code: Option<Code>,
    /// What the code means.
    pub message: Option<String>,
    /// The short link, without a scheme.
    pub shortlink: Option<String>,
}
