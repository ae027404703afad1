// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;
use super::number_or_text::NumberOrText;

/// A file that a learner uploaded.
#[record]
pub struct ActivityAttemptFile {
    pub filename: Option<String>,
    pub mimetype: Option<String>,
    pub size: Option<NumberOrText>,
    pub url: Option<String>,
}
